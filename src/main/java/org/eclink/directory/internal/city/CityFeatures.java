package org.eclink.directory.internal.city;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes cities as a GeoJSON FeatureCollection, one by one; longitude before latitude, as RFC 7946 has it. */
class CityFeatures implements AutoCloseable {

    private final JsonGenerator out;
    private final JsonMapper json;

    CityFeatures(JsonGenerator out, JsonMapper json) {
        this.out = out;
        this.json = json;
        out.writeStartObject();
        out.writeStringProperty("type", "FeatureCollection");
        out.writeArrayPropertyStart("features");
    }

    void write(CityItem city) {
        out.writeStartObject();
        out.writeStringProperty("type", "Feature");
        out.writeStringProperty("id", city.id().toString());
        out.writeObjectPropertyStart("geometry");
        out.writeStringProperty("type", "Point");
        out.writeArrayPropertyStart("coordinates");
        out.writeNumber(city.position().longitude());
        out.writeNumber(city.position().latitude());
        out.writeEndArray();
        out.writeEndObject();
        ObjectNode properties = json.valueToTree(city);
        properties.remove("position");
        out.writePOJOProperty("properties", properties);
        out.writeEndObject();
    }

    @Override
    public void close() {
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
