package org.eclink.benchmark;

import org.eclink.benchmark.Figures.Machine;

/** What a large file took; {@code lost} are bytes that were sent and had to be sent again, speeds are in megabytes a second. */
record FilesFigures(Machine machine, long bytes, long lost, double firstHalf, double secondHalf, double secondsUntilReady, double download, double mostMegabytes, boolean isSame) {}
