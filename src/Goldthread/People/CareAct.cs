namespace Goldthread.People;

/// <summary>The eligibility outcomes for adults: the Care and Support (Eligibility Criteria) Regulations 2015, regulation 2(2), in short.</summary>
public static class CareActOutcome
{
    public static IReadOnlyList<(string Letter, string Words)> All { get; } =
    [
        ("a", "Eating and drinking well"),
        ("b", "Keeping clean"),
        ("c", "Using the toilet"),
        ("d", "Being dressed as they wish"),
        ("e", "Using the home safely"),
        ("f", "Keeping the home fit to live in"),
        ("g", "Family and other relationships"),
        ("h", "Work, training, learning, volunteering"),
        ("i", "Going out and using local places"),
        ("j", "Caring for a child"),
    ];

    public static bool IsOne(string letter) => All.Any(o => o.Letter == letter);

    public static string Words(string letter) => All.First(o => o.Letter == letter).Words;
}

/// <summary>The areas of wellbeing: Care Act 2014, section 1(2), in short.</summary>
public static class WellbeingArea
{
    public static IReadOnlyList<(string Letter, string Words)> All { get; } =
    [
        ("a", "Dignity and respect"),
        ("b", "Health of body and mind, and feelings"),
        ("c", "Safety from abuse and neglect"),
        ("d", "Control over daily life"),
        ("e", "Work, learning and leisure"),
        ("f", "Money and social life"),
        ("g", "Home life, family and friends"),
        ("h", "A place to live that suits"),
        ("i", "Giving something to others"),
    ];

    public static bool IsOne(string letter) => All.Any(o => o.Letter == letter);

    public static string Words(string letter) => All.First(o => o.Letter == letter).Words;
}
