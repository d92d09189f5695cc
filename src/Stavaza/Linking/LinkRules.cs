namespace Stavaza.Linking;

/// <summary>
/// The rules by which citations resolve; each is the code of its reason too. A head has the words (<c>Texts.LinkReasons</c>), and a test checks that it has all of them.
/// </summary>
internal static class LinkRules
{
    // Resolved.
    public const string Id = "id", IdAndDate = "id-and-date", IdAndSession = "id-and-session", QuestionsOfId = "id-of-the-questions", OwnNumber = "own-number",
        Dossier = "papers-of-that-dossier", LetterAndNumber = "letter-with-the-number-beside-it", LetterAndSender = "letter-of-that-day-and-sender",
        LetterAndDossier = "letter-of-that-day-and-dossier", MoverAndDate = "motion-of-that-mover-and-day", MoverAndDossier = "motion-of-that-mover-in-the-dossier",
        NumberInDossier = "motion-with-that-number-in-the-dossier";

    // By hand: what people said goes before the rules.
    public const string ByHand = "by-hand", RejectedByHand = "rejected-by-hand", ReadingWrong = "reading-wrong-by-hand";

    // Ambiguous.
    public const string SeveralOfId = "several-documents-with-that-id", SeveralLetters = "several-letters-of-that-day", LetterUnconfirmed = "letter-of-that-day-unconfirmed",
        SeveralMotions = "several-motions-of-that-mover", MotionUnconfirmed = "motion-of-that-mover-unconfirmed", NotSettled = "text-does-not-settle";

    // Unresolved.
    public const string NotHeld = "no-document-with-that-id", NoLetter = "no-letter-of-that-day", OtherSender = "letter-of-that-day-by-another",
        OtherNumber = "letter-has-a-number-not-held", NoMotion = "no-motion-of-that-mover", NoPaper = "no-paper-of-that-dossier";

    // Nonexistent.
    public const string NoSuchDay = "no-such-day", SessionBeforeDossier = "session-before-the-dossier", DossierNotYetThere = "dossier-not-given-out",
        YearNotYetThere = "number-of-a-later-year", NotInCompleteDossier = "not-in-complete-dossier";

    // Unchecked.
    public const string Laws = "laws-not-collected", Treaties = "treaties-not-collected", EuActs = "eu-acts-not-collected", CaseLaw = "case-law-not-collected",
        Gazettes = "gazettes-not-collected", International = "international-papers-not-collected", OtherKind = "kind-not-collected";

    /// <summary>Why the record does not collect a kind of citation; null for a kind that it does.</summary>
    public static string? NotCollected(string kind) => kind switch
    {
        "kamerstuk" or "handelingen" or "aanhangsel" or "zaak" or "kamerdocument" or "ministry-reference" or "letter-by-date" or "motie-by-name"
            or "toezegging-number" or "dossier" => null,
        "law-article" => Laws,
        "treaty-article" => Treaties,
        "celex" or "com" or "eu-oj" => EuActs,
        "ecli" or "ljn" => CaseLaw,
        "staatsblad" or "tractatenblad" or "staatscourant" => Gazettes,
        "un-document" or "iaea-document" => International,
        _ => OtherKind,
    };
}
