package org.eclink.benchmark;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/**
 * What no page can be faster than: the Tomcat that EC-Link runs on, on virtual threads as there, which answers every
 * request with the bytes and headers of one page from memory, without Spring, a template or a database.
 */
final class Floor extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> TOMCATS_OWN = List.of("date", "connection", "keep-alive", "content-length", "transfer-encoding");

    private final transient Answer answer;

    private Floor(Answer answer) {
        this.answer = answer;
    }

    /** Port, a directory to work in, and a file with headers, an empty line and the body. */
    public static void main(String[] arguments) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setPort(Integer.parseInt(arguments[0]));
        var protocol = (AbstractProtocol<?>) tomcat.getConnector().getProtocolHandler();
        protocol.setExecutor(new VirtualThreadExecutor("tomcat-handler-"));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "floor", new Floor(read(Path.of(arguments[2])))).addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }

    static void write(Answer answer, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (var header : answer.headers()) out.write((header + "\n").getBytes());
            out.write('\n');
            out.write(answer.body());
        }
    }

    private static Answer read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var end = 0;
        while (bytes[end] != '\n' || bytes[end + 1] != '\n') end++;
        var body = new byte[bytes.length - end - 2];
        System.arraycopy(bytes, end + 2, body, 0, body.length);
        return new Answer(new String(bytes, 0, end).lines().toList(), body);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var header : answer.headers()) {
            var name = header.substring(0, header.indexOf(':'));
            if (!name.startsWith(":") && !TOMCATS_OWN.contains(name.toLowerCase())) response.addHeader(name, header.substring(header.indexOf(':') + 2));
        }
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
