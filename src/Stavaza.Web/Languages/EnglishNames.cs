namespace Stavaza.Web.Languages;

/// <summary>What the codes of answers and JSON are called in English.</summary>
internal static class EnglishNames
{
    public static readonly IReadOnlyDictionary<string, string> Subjects = new Dictionary<string, string>
    {
        ["Motie"] = "Motion",
        ["SchriftelijkeVragen"] = "Written questions",
        ["Toezegging"] = "Promise",
        ["Document"] = "Document",
    };

    public static readonly IReadOnlyDictionary<string, string> DocumentKinds = new Dictionary<string, string>
    {
        ["Onbekend"] = "Document",
        ["Kamerbrief"] = "Letter to the House",
        ["Motie"] = "Motion",
        ["SchriftelijkeVragen"] = "Written questions",
        ["AntwoordSchriftelijkeVragen"] = "Answer to written questions",
        ["Uitstelbericht"] = "Notice of delay",
        ["Verslag"] = "Report of a debate",
        ["Besluitenlijst"] = "List of decisions",
        ["Stemmingen"] = "Votes",
        ["Wetsvoorstel"] = "Bill",
        ["Overig"] = "Other official paper",
    };

    public static readonly IReadOnlyDictionary<string, string> StepKinds = new Dictionary<string, string>
    {
        ["tabled"] = "Tabled",
        ["amended"] = "Amended",
        ["held"] = "Held over",
        ["withdrawn"] = "Withdrawn",
        ["appreciation"] = "Cabinet's view",
        ["vote"] = "Vote",
        ["promise"] = "Promise",
        ["execution"] = "Carried out",
        ["mention"] = "Mentioned",
        ["asked"] = "Asked",
        ["delay"] = "Delayed",
        ["answered"] = "Answered",
        ["lapsed"] = "Lapsed",
        ["replaced"] = "Replaced",
        ["judged"] = "What the House says",
        ["letter"] = "Letter, says the register",
        ["registered"] = "In the register",
        ["moved"] = "Moved",
        ["fulfilled"] = "Kept",
        ["confirmed"] = "Confirmed",
    };

    public static readonly IReadOnlyDictionary<string, string> Outcomes = new Dictionary<string, string>
    {
        ["aangenomen"] = "adopted",
        ["verworpen"] = "rejected",
        ["aangehouden"] = "held over",
        ["ingetrokken"] = "withdrawn",
        ["oordeel-kamer"] = "left to the House",
        ["ontraden"] = "advised against",
        ["ontraden-tenzij-gewijzigd"] = "advised against, unless amended",
        ["ontijdig"] = "premature",
        ["overbodig"] = "superfluous",
        ["verzocht-aan-te-houden"] = "asked to hold it over",
        ["geen"] = "no view",
        ["in-part"] = "in part",
        ["executed"] = "executed",
        ["in-progress"] = "in progress",
        ["partly"] = "partly executed",
        ["not-executed"] = "not executed",
        ["unknown"] = "unknown",
        ["unclear"] = "unclear",
        ["open"] = "open",
        ["overgenomen"] = "taken over",
        ["vervallen"] = "lapsed",
        ["ingediend"] = "tabled",
        ["gewijzigd"] = "amended",
        ["gestaakt"] = "tied",
        ["fulfilled"] = "kept",
    };

    public static readonly IReadOnlyDictionary<string, string> CabinetStatuses = new Dictionary<string, string>
    {
        ["open"] = "Open",
        ["in-progress"] = "In progress",
        ["partly"] = "Partly",
        ["executed"] = "Executed",
        ["not-executed"] = "Not executed",
        ["unclear"] = "Unclear",
        ["answered"] = "Answered",
        ["withdrawn"] = "Withdrawn",
        ["none"] = "Does not apply",
        ["fulfilled"] = "Kept",
    };

    public static readonly IReadOnlyDictionary<string, string> HouseStatuses = new Dictionary<string, string>
    {
        ["open"] = "No verdict yet",
        ["accepted"] = "Accepted",
        ["reopened"] = "Reopened",
        ["unclear"] = "Unclear",
        ["none"] = "Does not apply",
    };

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["letter-says-so"] = "A document says so.",
        ["letter-does-not-say"] = "A letter speaks of carrying it out, but does not say how far.",
        ["letters-differ"] = "Letters of the same day contradict one another.",
        ["adopted-no-letter-in-record"] = "Adopted; this record holds no letter on carrying it out.",
        ["no-letter-in-record"] = "This record holds no letter that the House could judge.",
        ["no-vote-in-record"] = "This record holds no vote and no letter.",
        ["motion-withdrawn"] = "The motion was withdrawn.",
        ["motion-lapsed"] = "The motion lapsed.",
        ["motion-rejected"] = "The motion was rejected.",
        ["answer-in-record"] = "This record holds the answer.",
        ["no-answer-in-record"] = "This record holds no answer.",
        ["questions-withdrawn"] = "The questions were withdrawn.",
        ["answer-leaves-questions-open"] = "An answer came, and leaves questions open.",
        ["answer-not-read-for-every-question"] = "An answer came; not for every question was its answer found in it.",
        ["delayed"] = "Delayed; this record holds no answer yet.",
        ["no-request"] = "This document asks for nothing.",
        ["no-evidence"] = "No sentence in this record says so.",
        ["motion-replaced"] = "Another motion took its place.",
        ["motion-held"] = "The motion is held; its term of two months still runs.",
        ["held-term-passed"] = "The motion was held and its term of two months has passed; no document says what happened then.",
        ["held-day-not-known"] = "The motion was held, but the day is not known.",
        ["outcomes-differ"] = "Documents say that the motion was adopted, and also that it was withdrawn, lapsed or was replaced.",
        ["votes-differ"] = "Documents give different outcomes.",
        ["votes-tied"] = "The votes tied; this record holds no new vote.",
        ["register-says-replaced"] = "The register says that another motion took its place; no document says so.",
        ["not-asked-of-government"] = "The motion does not ask this of the government.",
        ["letter-covers-other-requests"] = "A letter is about another request of this motion, not about this one.",
        ["letter-is-the-report"] = "The letter that says that the rest was carried out is the report for which this request asks.",
        ["which-request-unclear"] = "A letter says that something was done, but not which request is meant.",
        ["which-part-unclear"] = "A letter says that the motion was carried out in part, but not which part.",
        ["letter-says-both"] = "One letter gives different states and draws no conclusion.",
        ["letters-say-so-of-each"] = "Letters say so of each request.",
        ["some-requests-executed"] = "Some of the requests were carried out; the rest were not, or not yet.",
        ["some-requests-executed-others-unclear"] = "Some of the requests were carried out; of the rest it is unclear.",
        ["some-requests-in-progress"] = "Some of the requests are being carried out; of the rest no letter says anything.",
        ["some-requests-unclear"] = "Of some of the requests it is unclear.",
        ["some-requests-refused"] = "Some of the requests will not be carried out; the rest are open or under way.",
        ["later-motion-adopted"] = "The House later adopted a motion that says that this one was not carried out, or not wholly.",
        ["later-motion-undecided"] = "A later motion says that this one was not carried out; this record does not hold whether the House adopted it.",
        ["regarded-as-dealt-with"] = "A decision list of the House says that the motion is dealt with.",
        ["two-motions-under-number"] = "The report gives this number to two motions, and nothing says of which it is.",
        ["decisions-differ"] = "Decisions of the House of the same day contradict one another.",
        ["house-has-not-said"] = "A letter speaks of carrying it out; no document says what the House makes of that.",
        ["promised-no-letter-in-record"] = "Promised; no later document in this record speaks of it.",
        ["promise-withdrawn"] = "The promise was taken back.",
        ["promise-moved"] = "A later document gives it another term.",
        ["promise-confirmed"] = "A later document confirms it.",
        ["register-names-the-letter"] = "The official register names a letter by which it was kept; no sentence in this record says so.",
        ["letter-names-the-promise"] = "A document names the promise, and does not say that it is kept.",
    };

    public static readonly IReadOnlyDictionary<string, string> ElementTypes = new Dictionary<string, string>
    {
        ["citation"] = "Citation",
        ["dictum"] = "Dictum",
        ["consideration"] = "Consideration",
        ["execution"] = "Execution",
        ["appreciation"] = "Cabinet's view",
        ["promise"] = "Promise",
        ["vote"] = "Vote",
        ["position"] = "Position",
        ["claim"] = "Claim of another",
        ["treaty-event"] = "Treaty event",
        ["non-disclosure"] = "Not disclosed",
        ["placeholder"] = "Placeholder",
        ["promise-correction"] = "Corrected promise",
        ["no-promise"] = "No promise",
        ["delay-notice"] = "Notice of delay",
        ["motie-status"] = "State of a motion",
        ["promise-reference"] = "Earlier promise",
        ["promise-fulfilled"] = "Promise fulfilled",
        ["promise-confirmed"] = "Promise confirmed",
        ["announcement"] = "Announcement",
        ["question"] = "Question",
        ["answer"] = "Answer",
        ["answer-status"] = "State of an answer",
        ["appreciation-reference"] = "Earlier view",
        ["reminder"] = "Reminder",
        ["event"] = "Event",
        ["role"] = "Role",
        ["calendar"] = "Calendar",
        ["signatory"] = "Signatory",
        ["document-date"] = "Date of the document",
        ["section"] = "Section",
    };

    public static readonly IReadOnlyDictionary<string, string> CitationKinds = new Dictionary<string, string>
    {
        ["kamerstuk"] = "Kamerstuk",
        ["handelingen"] = "Handelingen",
        ["aanhangsel"] = "Aanhangsel",
        ["zaak"] = "Zaak",
        ["kamerdocument"] = "Kamerdocument",
        ["ministry-reference"] = "Ministry's reference",
        ["staatsblad"] = "Staatsblad",
        ["tractatenblad"] = "Tractatenblad",
        ["staatscourant"] = "Staatscourant",
        ["ecli"] = "Case law",
        ["celex"] = "EU act",
        ["com"] = "EU document",
        ["eu-oj"] = "EU Official Journal",
        ["law-article"] = "Article of law",
        ["treaty-article"] = "Treaty article",
        ["un-document"] = "UN document",
        ["iaea-document"] = "IAEA document",
        ["letter-by-date"] = "Letter, by date",
        ["dossier"] = "Dossier",
        ["motie-by-name"] = "Motion, by name",
        ["toezegging-number"] = "Promise",
        ["budget-article"] = "Budget article",
    };

    public static readonly IReadOnlyDictionary<string, string> LinkOutcomes = new Dictionary<string, string>
    {
        ["resolved"] = "found",
        ["nonexistent"] = "does not exist",
        ["ambiguous"] = "not settled",
        ["unresolved"] = "not in this record",
        ["unchecked"] = "outside this record",
    };

    public static readonly IReadOnlyDictionary<string, string> OutcomesExplained = new Dictionary<string, string>
    {
        ["resolved"] = "The document is in this record.",
        ["nonexistent"] = "This cannot exist. Each citation says why.",
        ["ambiguous"] = "Several documents fit, or the words do not make certain which is meant. Nothing is guessed.",
        ["unresolved"] = "Not checked: this record does not hold the document, and does not know whether it exists.",
        ["unchecked"] = "Not checked: this record does not collect laws, treaties and the like. The official address stands beside it where it is known.",
    };

    public static readonly IReadOnlyDictionary<string, string> LinkReasons = new Dictionary<string, string>
    {
        ["by-hand"] = "Somebody said by hand what is meant here.",
        ["rejected-by-hand"] = "Somebody said by hand that this is not meant.",
        ["reading-wrong-by-hand"] = "Somebody said that this was read wrongly: it is no citation as shown here.",
        ["id"] = "One document in this record has this number.",
        ["id-and-date"] = "Several documents have this number; the day beside it tells which.",
        ["id-and-session"] = "Several documents have this number; the session beside it tells which.",
        ["id-of-the-questions"] = "The questions and their answer share this number; it is that of the questions.",
        ["own-number"] = "The document’s own number.",
        ["papers-of-that-dossier"] = "This record holds papers of this dossier.",
        ["letter-with-the-number-beside-it"] = "The number beside it tells which letter.",
        ["letter-of-that-day-and-sender"] = "One letter of this day is from the sender named.",
        ["letter-of-that-day-and-dossier"] = "One letter of this day belongs to the dossier.",
        ["motion-of-that-mover-and-day"] = "One motion of this mover is of the day named.",
        ["motion-of-that-mover-in-the-dossier"] = "One motion of this mover belongs to the dossier.",
        ["motion-with-that-number-in-the-dossier"] = "The dossier of the debate has a motion with this number.",
        ["several-documents-with-that-id"] = "Several documents in this record have this number.",
        ["several-letters-of-that-day"] = "This record holds several letters of this day, and the words do not tell which.",
        ["letter-of-that-day-unconfirmed"] = "This record holds one letter of this day, but neither sender nor dossier confirms that it is meant.",
        ["several-motions-of-that-mover"] = "Several motions of this mover fit.",
        ["motion-of-that-mover-unconfirmed"] = "One motion of this mover may fit, but the subject does not confirm it.",
        ["no-document-with-that-id"] = "This record holds no document with this number. Whether it exists was not checked.",
        ["no-letter-of-that-day"] = "This record holds no letter of this day. Whether it exists was not checked.",
        ["letter-of-that-day-by-another"] = "Of this day, this record holds only letters from another sender.",
        ["letter-has-a-number-not-held"] = "The letter has the number beside it; that document is not in this record.",
        ["no-motion-of-that-mover"] = "This record holds no motion of this mover that is older than this document.",
        ["text-does-not-settle"] = "The words do not point to one document.",
        ["no-paper-of-that-dossier"] = "This record holds no paper of this dossier. Whether it exists was not checked.",
        ["no-such-day"] = "No calendar has this day.",
        ["session-before-the-dossier"] = "In that session the dossier was not there yet.",
        ["dossier-not-given-out"] = "When this was written, this dossier number had not been given out.",
        ["number-of-a-later-year"] = "The number is of a later year than the document that cites it.",
        ["not-in-complete-dossier"] = "This record holds all of this dossier, and not this number.",
        ["laws-not-collected"] = "This record does not collect laws.",
        ["treaties-not-collected"] = "This record does not collect treaties.",
        ["eu-acts-not-collected"] = "This record does not collect papers of the European Union.",
        ["case-law-not-collected"] = "This record does not collect case law.",
        ["gazettes-not-collected"] = "This record does not collect Staatsblad, Tractatenblad and Staatscourant.",
        ["international-papers-not-collected"] = "This record does not collect papers of international organizations.",
        ["kind-not-collected"] = "This record does not collect papers of this kind.",
    };

    public static readonly IReadOnlyDictionary<string, string> Mismatches = new Dictionary<string, string>
    {
        ["date"] = "Another day",
        ["title"] = "Another title",
        ["author"] = "Another sender or mover",
        ["chamber"] = "Another chamber",
        ["session"] = "Another session",
    };

    public static readonly IReadOnlyDictionary<string, string> Headings = new Dictionary<string, string>
    {
        ["motions"] = "Motions",
        ["questions"] = "Questions",
        ["promises"] = "Promises",
        ["positions"] = "Positions",
        ["claims"] = "Claims of others",
        ["treaty-events"] = "Treaty events",
        ["non-disclosure"] = "What is not disclosed",
        ["roles"] = "Roles and events",
        ["citations"] = "Citations of the treaty and its articles",
    };

    public static readonly IReadOnlyDictionary<string, string> Bases = new Dictionary<string, string>
    {
        ["stated"] = "stated in the text",
        ["given"] = "given by hand",
        ["source"] = "from the source",
        ["bounded"] = "after the latest day that the text speaks of",
        ["unknown"] = "not known",
    };
}
