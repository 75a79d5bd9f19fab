// Signs in with java.net.http, and asks once more with HttpsURLConnection.
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Login {
    static String part(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IllegalStateException(text);
        return found.group(1);
    }

    public static void main(String[] words) throws Exception {
        String back = URLEncoder.encode("http://localhost:7001/cb", StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newHttpClient();
        URI page = URI.create("https://gitee.com/oauth/authorize?response_type=code&client_id=java&state=s&redirect_uri=" + back);
        String callback = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).headers().firstValue("Location").get();
        String form = "grant_type=authorization_code&client_id=java&client_secret=own&redirect_uri=" + back + "&code=" + part("[?&]code=([^&]*)", callback);
        HttpRequest exchange = HttpRequest.newBuilder(URI.create("https://gitee.com/oauth/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        String token = part("\"access_token\":\"([^\"]*)\"", client.send(exchange, BodyHandlers.ofString()).body());
        HttpRequest user = HttpRequest.newBuilder(URI.create("https://gitee.com/api/v5/user")).header("Authorization", "Bearer " + token).build();
        System.out.println("login " + part("\"login\":\"([^\"]*)\"", client.send(user, BodyHandlers.ofString()).body()));
        try (InputStream body = new URL("https://gitee.com/api/v5/user?access_token=" + token).openStream()) {
            part("\"login\":\"([^\"]*)\"", new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
