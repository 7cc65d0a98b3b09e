package org.eclink.accounts.internal.provider;

/** A site that says who somebody is (OpenID Connect Core 1.0). {@code name} is its part of addresses, {@code label} what people call it. */
public record Provider(String name, String label, String issuer, String client, String secret) {

    @Override
    public String toString() {
        return "provider " + name; // never the secret
    }
}
