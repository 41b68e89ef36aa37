package lombok;

public @interface Setter {}
