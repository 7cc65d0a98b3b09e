package org.eclink.directory.internal.facts;

import java.util.UUID;

/** Things of one kind whose facts people change, beside what imports say. */
public interface Editable {

    /** What is said of one of them, which nobody else changes before the transaction ends. */
    Said locked(UUID id);

    /** What people say of it from now on, and what follows from it. Lists hear of it by the revision. */
    void edit(UUID id, Facts imported, Edits edited);
}
