package cases;

class Override {}
