package org.eclink.accounts.internal.second;

import org.eclink.web.Field;

/** Shows a secret to a telephone, as a picture and as letters, and asks for the first code. */
public record SecondStepPage(String token, String secret, QrPicture picture, Field code) {}
