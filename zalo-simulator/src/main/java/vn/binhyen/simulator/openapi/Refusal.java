package vn.binhyen.simulator.openapi;

/// Ends a call with one of the platform's error codes. The texts are the platform's own, spelling
/// included.
final class Refusal extends RuntimeException {
    private final int code;

    private Refusal(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    static Refusal invalid(String field) {
        return new Refusal(-201, field + " is invalid!");
    }

    static Refusal tooMuch() {
        return new Refusal(-210, "Parameter exceeds allowable limit");
    }

    static Refusal of(int code) {
        return new Refusal(code, text(code));
    }

    private static String text(int code) {
        return switch (code) {
            case -32 -> "Your application reached limit call api";
            case -100 -> "attachment_id was expired";
            case -200 -> "Send message failed";
            case -204 -> "Offical Account is disable";
            case -205 -> "Offical Account is not exist";
            case -209 -> "Not supported this api";
            case -211 -> "Out of quota";
            case -213 -> "User has not followed OA";
            case -216 -> "Access token is invalid";
            case -217 -> "User has blocked invitation from OA";
            case -218 -> "Out of quota receive";
            case -219 -> "App is removed or disabled";
            case -220 -> "access_token is expired or removed";
            case -221 -> "The OA needs to be verified to use this feature";
            case -224 -> "The OA needs to upgrade OA Tier Package";
            case -227 -> "User is banned or has been inactive for more than 45 days";
            case -230 -> "User has not interacted with the OA in the past 7 days";
            case -232 -> "User has not interacted with the OA, or the last interaction has expired";
            case -233 -> "message type is invalid or not support";
            case -240 -> "MessageV2 API has been shut down, please switch to MessageV3";
            case -242 -> "Invalid appsecret_proof";
            case -244 -> "User has restricted this message type from your OA";
            case -248 -> "Violates our platform standards";
            default -> "Error " + code;
        };
    }
}
