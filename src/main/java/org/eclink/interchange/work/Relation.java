package org.eclink.interchange.work;

/** What another work is to this one, read from this one: a {@code relationType} of the DataCite Metadata Schema 4.6 (appendix 1, table 9). */
public enum Relation {
    IS_TRANSLATION_OF("IsTranslationOf"),
    HAS_TRANSLATION("HasTranslation"),
    IS_PART_OF("IsPartOf"),
    HAS_PART("HasPart"),
    OBSOLETES("Obsoletes"),
    IS_OBSOLETED_BY("IsObsoletedBy"),
    IS_NEW_VERSION_OF("IsNewVersionOf"),
    IS_PREVIOUS_VERSION_OF("IsPreviousVersionOf"),
    IS_DERIVED_FROM("IsDerivedFrom"),
    IS_SOURCE_OF("IsSourceOf"),
    IS_SUPPLEMENT_TO("IsSupplementTo"),
    IS_SUPPLEMENTED_BY("IsSupplementedBy"),
    CITES("Cites"),
    IS_CITED_BY("IsCitedBy"),
    REFERENCES("References"),
    IS_REFERENCED_BY("IsReferencedBy"),
    DOCUMENTS("Documents"),
    IS_DOCUMENTED_BY("IsDocumentedBy"),
    REVIEWS("Reviews"),
    IS_REVIEWED_BY("IsReviewedBy"),
    REQUIRES("Requires"),
    IS_REQUIRED_BY("IsRequiredBy"),
    CONTINUES("Continues"),
    IS_CONTINUED_BY("IsContinuedBy"),
    IS_IDENTICAL_TO("IsIdenticalTo");

    private final String dataCite;

    Relation(String dataCite) {
        this.dataCite = dataCite;
    }

    public String dataCite() {
        return dataCite;
    }
}
