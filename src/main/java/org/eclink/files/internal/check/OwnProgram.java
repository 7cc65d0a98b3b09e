package org.eclink.files.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** How another program of ours is started: from the class path that we were started with, or from within the one archive that holds everything. */
final class OwnProgram {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private OwnProgram() {}

    static List<String> of(Class<?> program) {
        var path = System.getProperty("java.class.path");
        if (isOneArchive(path)) return List.of("-Dloader.main=" + program.getName(), "-cp", path, LAUNCHER);
        return List.of("-cp", path, program.getName());
    }

    private static boolean isOneArchive(String path) {
        if (!path.endsWith(".jar") || path.contains(System.getProperty("path.separator"))) return false;
        try (var jar = new JarFile(Path.of(path).toFile())) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        } catch (IOException e) {
            return false;
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
