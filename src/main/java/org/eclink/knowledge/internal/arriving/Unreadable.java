package org.eclink.knowledge.internal.arriving;

import org.eclink.interchange.CsvProblem;

/** A row is left out; carries what the report says. */
final class Unreadable extends RuntimeException {

    final transient CsvProblem problem;

    Unreadable(CsvProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }
}
