package org.eclink.directory.internal;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code startingData}: where cities*.csv, organisations.csv and partnerships*.csv are read from at the start, and beside
 * them city-names.csv, region-labels.csv and organisation-seats.csv if they are there.
 */
@Validated
@ConfigurationProperties("eclink.directory")
record DirectorySettings(@DefaultValue("classpath:/data/") @NotBlank String startingData) {}
