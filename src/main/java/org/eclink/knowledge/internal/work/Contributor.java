package org.eclink.knowledge.internal.work;

/** Who had a part in a work. {@code role} is a code of the scheme {@code contributor-roles}; {@code orcid} and {@code ror} may be blank. */
public record Contributor(String name, String role, String orcid, String ror) {

    public static final String AUTHOR = "author";

    /** As a citation names who made it, before who edited it. */
    public boolean isAuthor() {
        return role.equals(AUTHOR);
    }
}
