package org.eclink.knowledge.internal.arriving;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code startingData}: where documents.csv and document-relations.csv are read from at the start. */
@Validated
@ConfigurationProperties("eclink.knowledge")
record KnowledgeSettings(@DefaultValue("classpath:/data/") @NotBlank String startingData) {}
