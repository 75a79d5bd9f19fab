// Asks for a URL with the roots that the system's properties name: Reach URL.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class Reach {
    public static void main(String[] words) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(words[0])).build();
        System.out.println("status " + HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    }
}
