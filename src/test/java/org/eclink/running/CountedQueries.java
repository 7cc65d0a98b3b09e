package org.eclink.running;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the statements that each request prepares; what the application does in the background counts for nobody. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedQueries {

    static final String HEADER = "X-Counted";

    private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall", "createStatement");
    private static final ThreadLocal<AtomicInteger> PRESENT = new ThreadLocal<>();
    private static final Map<String, AtomicInteger> BY_REQUEST = new ConcurrentHashMap<>();

    /** How many statements a list takes to be shown. */
    public static int of(Host host, String path) {
        var name = UUID.randomUUID().toString();
        var answer = host.get(path, HEADER, name);
        if (answer.status() != 200) throw new IllegalArgumentException(answer + " is no list to count the queries of");
        return BY_REQUEST.remove(name).get();
    }

    @Bean
    static BeanPostProcessor countedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Counted(source) : bean;
            }
        };
    }

    @Bean
    CountedRequests countedRequests() {
        return new CountedRequests();
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class CountedRequests extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var count = new AtomicInteger();
            var name = request.getHeader(HEADER);
            if (name != null) BY_REQUEST.put(name, count);
            PRESENT.set(count);
            try {
                chain.doFilter(request, response);
            } finally {
                PRESENT.remove();
            }
        }
    }

    private static class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] { Connection.class }, (_, method, arguments) -> {
                var count = PRESENT.get();
                if (count != null && PREPARING.contains(method.getName())) count.incrementAndGet();
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }
}
