package cases;

enum Parameter { A, B }
