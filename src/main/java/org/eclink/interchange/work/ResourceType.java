package org.eclink.interchange.work;

/** What a work is in general: those values of {@code resourceTypeGeneral} of the DataCite Metadata Schema 4.6 (appendix 1, table 7) that are published here. */
public enum ResourceType {
    AUDIOVISUAL("Audiovisual"),
    BOOK("Book"),
    BOOK_CHAPTER("BookChapter"),
    COLLECTION("Collection"),
    CONFERENCE_PAPER("ConferencePaper"),
    DATASET("Dataset"),
    DISSERTATION("Dissertation"),
    IMAGE("Image"),
    INTERACTIVE_RESOURCE("InteractiveResource"),
    JOURNAL_ARTICLE("JournalArticle"),
    MODEL("Model"),
    REPORT("Report"),
    SOFTWARE("Software"),
    STANDARD("Standard"),
    TEXT("Text"),
    WORKFLOW("Workflow"),
    OTHER("Other");

    private final String dataCite;

    ResourceType(String dataCite) {
        this.dataCite = dataCite;
    }

    public String dataCite() {
        return dataCite;
    }
}
