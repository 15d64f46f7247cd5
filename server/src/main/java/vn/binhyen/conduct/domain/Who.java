package vn.binhyen.conduct.domain;

/// Who reported, where a moved message already told it; each part may be empty.
public record Who(String name, String contact) {

    public boolean isEmpty() {
        return name.isBlank() && contact.isBlank();
    }
}
