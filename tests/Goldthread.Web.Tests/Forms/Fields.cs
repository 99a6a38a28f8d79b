namespace Goldthread.Web.Tests.Forms;

/// <summary>What is typed into fields, written short.</summary>
internal static class Fields
{
    /// <summary>An id that nobody has.</summary>
    public const string Nobody = "0190a1b2-0000-7000-8000-000000000000";

    /// <summary>Words of many scripts, marks that turn the direction of reading, and what would run if it were not encoded.</summary>
    public const string Hostile =
        "<script>alert('x')</script> \"it's\" & <b>{{1+1}} 🙂 \u202Eabc\u202C Siân Prŷs نور حسین ‏x";

    public static IReadOnlyDictionary<string, string?> Of(params (string Field, string? Typed)[] fields) =>
        fields.ToDictionary(f => f.Field, f => f.Typed);

    public static IReadOnlyDictionary<string, string?> Day(string field, string day, string month, string year) =>
        Of((field + ".Day", day), (field + ".Month", month), (field + ".Year", year));

    public static IReadOnlyDictionary<string, string?> Moment(
        string field,
        string day,
        string month,
        string year,
        string time
    ) => Day(field, day, month, year).With(Of((field + ".Time", time)));

    /// <summary>The same, changed by what is typed over it.</summary>
    public static IReadOnlyDictionary<string, string?> With(
        this IReadOnlyDictionary<string, string?> first,
        IReadOnlyDictionary<string, string?> over
    )
    {
        var both = new Dictionary<string, string?>(first);
        foreach (var (field, typed) in over)
        {
            both[field] = typed;
        }

        return both;
    }
}
