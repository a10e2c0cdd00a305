package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        return new String[] {
            "entente " + project(),
            "Java " + Runtime.version() + ", " + System.getProperty("java.vendor") + ", "
                    + System.getProperty("java.home")
        };
    }

    /** The version of the project. */
    static String project() {
        Properties properties = new Properties();
        try (InputStream bytes = Version.class.getResourceAsStream("version.properties")) {
            if (bytes != null) {
                properties.load(bytes);
            }
        } catch (IOException e) {
            // The version is then not known, which is no reason to fail.
        }
        return properties.getProperty("version", "of an unknown version");
    }
}
