package org.eclink.benchmark;

import java.util.List;
import java.util.Optional;

/** Everything one run of {@code bin/bench} has found out. */
record Figures(Machine machine, int rounds, int seconds, List<OfSize> sizes, List<Reading> compared, List<Weight> weights) {

    /** The machine, without its name. */
    record Machine(String processor, int cores, long memoryMegabytes, String system, String kernel, String java, String postgres, String wrk) {}

    /**
     * A directory of so many cities; times in seconds. {@code importing} is the time from the start of the first start to
     * its first page, {@code starting} the same for later starts, in the order of the tries.
     */
    record OfSize(int cities, double importing, double mostMegabytesImporting, List<Double> starting, Memory memory, double databaseMegabytes, List<Reading> readings) {

        double usualStart() {
            return starting.stream().sorted().toList().get(starting.size() / 2);
        }

        Optional<Reading> reading(String scenario) {
            return readings.stream().filter(reading -> reading.scenario().equals(scenario)).findFirst();
        }
    }

    /** Megabytes after the load: of the Java process, of what its heap holds, and of PostgreSQL. */
    record Memory(double java, double heap, double postgres) {}

    /** One scenario under load; processor time in microseconds per answer. */
    record Reading(String scenario, Scenario.Kind kind, boolean isServed, Load load, double javaMicros, double postgresMicros) {

        static Reading notServed(Scenario scenario) {
            return new Reading(scenario.name(), scenario.kind(), false, new Load(0, 1, 0, 0, 0, 0, Load.Errors.NONE), 0, 0);
        }

        /** The one of two in which the machine was quicker, for whatever else it does only ever adds; what failed in either stays. */
        Reading orQuicker(Reading other) {
            var quicker = load.perSecond() >= other.load.perSecond() ? this : other;
            var slower = quicker == this ? other : this;
            return new Reading(scenario, kind, isServed, quicker.load.failingAlso(slower.load.errors()), quicker.javaMicros, quicker.postgresMicros);
        }

        double micros() {
            return javaMicros + postgresMicros;
        }
    }

    /** What a first view weighs, in bytes; {@code isSentCompressed} says whether the server does it itself. */
    record Weight(String what, int plain, int compressed, boolean isSentCompressed) {}

    boolean hasErrors() {
        return sizes.stream().flatMap(size -> size.readings().stream()).anyMatch(reading -> reading.load().errors().all() > 0);
    }
}
