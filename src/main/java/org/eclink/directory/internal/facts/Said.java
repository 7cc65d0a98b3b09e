package org.eclink.directory.internal.facts;

/** What imports and what people say of one thing. */
public record Said(Facts imported, Edits edited) {

    public Facts shown() {
        return edited.over(imported);
    }
}
