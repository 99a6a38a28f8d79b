namespace Goldthread.Coaching.Language;

/// <summary>What a word can be in the notes of care. A word may be several; the lexicons in <c>Words/</c> say which.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Grammar.
    Determiner = 1UL << 0,
    Possessive = 1UL << 1,
    Preposition = 1UL << 2,
    And = 1UL << 3,
    Auxiliary = 1UL << 4,
    Be = 1UL << 5,
    Not = 1UL << 6,
    Pronoun = 1UL << 7,
    Reflexive = 1UL << 8,

    /// <summary>Carries no content of its own: “able”, “again”, “together”.</summary>
    Neutral = 1UL << 9,

    // Who.
    Self = 1UL << 10,
    Person = 1UL << 11,
    Worker = 1UL << 12,
    Family = 1UL << 13,
    Title = 1UL << 14,

    // Verbs.
    Verb = 1UL << 15,
    StaffVerb = 1UL << 16,

    /// <summary>Changes the degree of something: improve, reduce, increase.</summary>
    ChangeVerb = 1UL << 17,

    /// <summary>A verb of care plans that has nobody acting: promote, prevent, ensure.</summary>
    ServiceVerb = 1UL << 18,
    ComplyVerb = 1UL << 19,
    VagueVerb = 1UL << 20,
    StateVerb = 1UL << 21,

    /// <summary>Moves the body: with a place, it has an end point.</summary>
    MotionVerb = 1UL << 22,

    /// <summary>Going somewhere, which may be the first half of an errand.</summary>
    ErrandVerb = 1UL << 23,

    /// <summary>Is done once, and then it is finished: pass, move, apply.</summary>
    OnceVerb = 1UL << 24,
    WishVerb = 1UL << 25,
    StopVerb = 1UL << 26,
    LearnVerb = 1UL << 27,

    /// <summary>A verb that is as often a noun: walk, drink, visit.</summary>
    NounToo = 1UL << 28,

    /// <summary>Writing down or telling what was done: a second result beside the act.</summary>
    RecordVerb = 1UL << 29,

    // Nouns and adjectives.
    VagueNoun = 1UL << 30,
    Mood = 1UL << 31,
    VagueAdjective = 1UL << 32,

    /// <summary>A condition whose presence is plainly seen or diagnosed: a fall, a sore, an infection.</summary>
    Seen = 1UL << 33,

    /// <summary>A body part, symptom or score: it cannot want anything.</summary>
    Body = 1UL << 34,
    Document = 1UL << 35,
    Place = 1UL << 36,

    /// <summary>Something whose date can be known: a wedding, discharge, the next review.</summary>
    Event = 1UL << 37,

    /// <summary>Something one gets or makes once: a job, a certificate, a flat.</summary>
    OnceNoun = 1UL << 38,
    Score = 1UL << 39,
    Aid = 1UL << 40,
    Help = 1UL << 41,

    // Degree.
    VagueAdverb = 1UL << 42,
    Comparative = 1UL << 43,

    // Time and amount.
    Unit = 1UL << 44,
    Period = 1UL << 45,
    ShortPeriod = 1UL << 46,
    Day = 1UL << 47,
    Month = 1UL << 48,
    Season = 1UL << 49,
    Feast = 1UL << 50,
    PartOfDay = 1UL << 51,
    Meal = 1UL << 52,
    Number = 1UL << 53,
    Ordinal = 1UL << 54,

    // For findings.
    ServiceWord = 1UL << 55,
    Abbreviation = 1UL << 56,

    /// <summary>Opens a reason: so that, because.</summary>
    Reason = 1UL << 57,
    Adverb = 1UL << 58,

    /// <summary>A verb by which somebody receives something: receive, be given, have available.</summary>
    ReceiveVerb = 1UL << 59,

    /// <summary>A verb that says too little without an object: eat, sleep, go, do.</summary>
    ThinVerb = 1UL << 60,

    /// <summary>Plainly pictured, although a word in it alone is vague: “breathing exercises”.</summary>
    Concrete = 1UL << 62,

    /// <summary>Known to the lexicons in some way.</summary>
    Known = 1UL << 61,
}
