package org.eclink.files;

/** How far a file is: nobody gets the content of one that is not ready. */
public sealed interface State {

    /** It has arrived and is being looked at. */
    record Checking() implements State {}

    record Ready() implements State {}

    /** It will never be ready; its content is gone. */
    record Refused(Trouble trouble) implements State {}
}
