package vn.binhyen.zalo.domain;

import java.util.Arrays;
import java.util.Locale;

/// Zalo's error codes and what each means for a message of ours. Codes of OpenAPI, then those of
/// the template family that reach us by the same calls.
public enum ZaloError {
    SUCCESS(0, Meaning.OK),
    RATE_LIMIT(-32, Meaning.SLOW_DOWN),
    ATTACHMENT_EXPIRED(-100, Meaning.UPLOAD_AGAIN),
    SENDING_FAILED(-200, Meaning.TRY_AGAIN),
    INVALID_PARAMETER(-201, Meaning.BAD_MESSAGE),
    PAGE_DISABLED(-204, Meaning.PAGE_STOPPED),
    PAGE_MISSING(-205, Meaning.PAGE_STOPPED),
    APP_NOT_ACTIVATED(-209, Meaning.SET_UP),
    BEYOND_LIMIT(-210, Meaning.BAD_MESSAGE),
    OUT_OF_QUOTA(-211, Meaning.LATER),
    API_NOT_REGISTERED(-212, Meaning.SET_UP),
    NEVER_FOLLOWED(-213, Meaning.WINDOW_CLOSED),
    ARTICLE_IN_WORK(-214, Meaning.TRY_AGAIN),
    TOKEN_INVALID(-216, Meaning.TOKEN),
    PERSON_BLOCKS_INVITATIONS(-217, Meaning.PERSON),
    RECEIVER_OUT_OF_QUOTA(-218, Meaning.LATER),
    APP_REMOVED(-219, Meaning.PAGE_STOPPED),
    TOKEN_EXPIRED(-220, Meaning.TOKEN),
    PAGE_NOT_VERIFIED(-221, Meaning.SET_UP),
    NOT_AUTHORISED(-223, Meaning.SET_UP),
    PACKAGE_TOO_SMALL(-224, Meaning.SET_UP),
    PERSON_INACTIVE(-227, Meaning.PERSON),
    WINDOW_OVER(-230, Meaning.WINDOW_CLOSED),
    INTERACTION_EXPIRED(-232, Meaning.WINDOW_CLOSED),
    KIND_NOT_SUPPORTED(-233, Meaning.BAD_MESSAGE),
    NIGHT(-234, Meaning.MORNING),
    KIND_OF_PAGE(-235, Meaning.SET_UP),
    GROUP_DISABLED(-237, Meaning.GROUP),
    ASSET_USED(-238, Meaning.SET_UP),
    OLD_MESSAGE_API(-240, Meaning.SET_UP),
    ASSET_DISABLED(-241, Meaning.SET_UP),
    BAD_PROOF(-242, Meaning.SET_UP),
    PERSON_RESTRICTS(-244, Meaning.PERSON),
    AGAINST_THE_RULES(-248, Meaning.BAD_MESSAGE),
    TEMPLATE_NOT_BY_ID(-249, Meaning.SET_UP),
    NEEDS_CLOUD_ACCOUNT(-320, Meaning.SET_UP),
    CLOUD_ACCOUNT_EMPTY(-321, Meaning.SET_UP),
    NOT_IN_GROUP(-403, Meaning.GROUP),
    FORM_MISSING(-1340, Meaning.BAD_MESSAGE),
    FORM_NOT_OURS(-1341, Meaning.BAD_MESSAGE),
    TEMPLATE_PHONE(-108, Meaning.PERSON),
    TEMPLATE_QUOTA(-115, Meaning.LATER),
    TEMPLATE_PERMISSION(-117, Meaning.SET_UP),
    TEMPLATE_NO_ACCOUNT(-118, Meaning.PERSON),
    TEMPLATE_REFUSED_BY_PERSON(-119, Meaning.PERSON),
    TEMPLATE_BILLING(-120, Meaning.SET_UP),
    TEMPLATE_TOKEN(-124, Meaning.TOKEN),
    TEMPLATE_NOT_APPROVED(-131, Meaning.SET_UP),
    TEMPLATE_NIGHT(-133, Meaning.MORNING),
    TEMPLATE_PERMISSION_OF_PAGE(-135, Meaning.SET_UP),
    TEMPLATE_CONNECTION(-136, Meaning.SET_UP),
    TEMPLATE_PAYMENT(-138, Meaning.SET_UP),
    TEMPLATE_DECLINED(-139, Meaning.PERSON),
    TEMPLATE_DECLINED_KIND(-140, Meaning.PERSON),
    TEMPLATE_DECLINED_PAGE(-141, Meaning.PERSON),
    TEMPLATE_DAILY_QUOTA(-144, Meaning.LATER),
    TEMPLATE_QUOTA_OF_TEMPLATE(-147, Meaning.LATER),
    /// A code this table does not know: certainly not sent, and worth a few more tries.
    OTHER(Integer.MIN_VALUE, Meaning.TRY_AGAIN);

    /// What to do about it.
    public enum Meaning {
        OK,
        /// Too many calls: wait a minute, all of us.
        SLOW_DOWN,
        /// A few tries, then give it up.
        TRY_AGAIN,
        UPLOAD_AGAIN,
        /// A quota is used up: an hour later at the earliest.
        LATER,
        /// Zalo's night: after six in the morning.
        MORNING,
        /// Refresh the token once, try once more.
        TOKEN,
        WINDOW_CLOSED,
        /// This person cannot or does not want to be reached.
        PERSON,
        /// This message will never be accepted.
        BAD_MESSAGE,
        GROUP,
        /// The operator must put something right with Zalo.
        SET_UP,
        /// The page or the app is switched off at Zalo: stop calling, tell the operator.
        PAGE_STOPPED
    }

    private final int code;
    private final Meaning meaning;

    ZaloError(int code, Meaning meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /// The error of a code. One code has two meanings, told apart by its text: -223 is a missing
    /// right or, for articles, a quota.
    public static ZaloError of(int code, String message) {
        if (code == NOT_AUTHORISED.code && message.toLowerCase(Locale.ROOT).contains("quota")) {
            return OUT_OF_QUOTA;
        }
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst().orElse(OTHER);
    }

    public Meaning meaning() {
        return meaning;
    }

    /// The message key of a sentence for officers.
    public String word() {
        return "zalo.word." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
