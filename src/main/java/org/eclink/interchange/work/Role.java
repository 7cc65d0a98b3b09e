package org.eclink.interchange.work;

/** What somebody did for a work: its creator, or a {@code contributorType} of the DataCite Metadata Schema 4.6 (appendix 1, table 5). */
public enum Role {
    CREATOR("Creator"),
    CONTACT_PERSON("ContactPerson"),
    DATA_COLLECTOR("DataCollector"),
    DATA_CURATOR("DataCurator"),
    DATA_MANAGER("DataManager"),
    DISTRIBUTOR("Distributor"),
    EDITOR("Editor"),
    HOSTING_INSTITUTION("HostingInstitution"),
    PRODUCER("Producer"),
    PROJECT_LEADER("ProjectLeader"),
    PROJECT_MANAGER("ProjectManager"),
    PROJECT_MEMBER("ProjectMember"),
    RESEARCHER("Researcher"),
    RESEARCH_GROUP("ResearchGroup"),
    RIGHTS_HOLDER("RightsHolder"),
    SPONSOR("Sponsor"),
    SUPERVISOR("Supervisor"),
    TRANSLATOR("Translator"),
    OTHER("Other");

    private final String dataCite;

    Role(String dataCite) {
        this.dataCite = dataCite;
    }

    public String dataCite() {
        return dataCite;
    }
}
