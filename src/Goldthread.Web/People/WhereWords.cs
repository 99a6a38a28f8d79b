using Goldthread.People;
using Goldthread.Web.Design;

namespace Goldthread.Web.People;

/// <summary>Where somebody is, in a calm sentence: “In Hillview Hospital since 3 March.”</summary>
internal static class WhereWords
{
    /// <summary>The sentence; with the day they are expected back, while that is still ahead.</summary>
    public static string Of(Stay stay, string likes, DateOnly today)
    {
        var since = $"since {Words.Short(stay.From, today)}";
        var sentence = stay.Kind switch
        {
            WhereaboutsKind.InHospital => $"In {stay.Place ?? "hospital"} {since}.",
            WhereaboutsKind.OnHoliday => $"On holiday{Named(stay)} {since}.",
            WhereaboutsKind.WithFamily => $"With family{Named(stay)} {since}.",
            WhereaboutsKind.SomewhereElse => $"Away{Named(stay)} {since}.",
            WhereaboutsKind.MovedOn => stay.Place is null
                ? $"{likes} moved on, on {Words.Short(stay.From, today)}."
                : $"{likes} moved on to {stay.Place} on {Words.Short(stay.From, today)}.",
            WhereaboutsKind.Died => $"{likes} died on {Words.Short(stay.From)} {stay.From.Year}.",
        };
        return stay.Expected is { } day && day > today && !stay.Kind.Leaves()
            ? $"{sentence} Expected back on {Words.Short(day, today)}."
            : sentence;
    }

    /// <summary>When something planned comes: its day, or when they are back; nothing when it will not come.</summary>
    public static string? When(Presence presence, DateOnly? planned, string likes, DateOnly today) =>
        planned is not { } day || presence.GoneOn(today) ? null
        : presence.AwayOn(today) ? $"when {likes} is back"
        : $"on {Words.Day(presence.Due(day), today)}";

    private static string Named(Stay stay) => stay.Place is null ? "" : $", {stay.Place},";
}
