using System.Globalization;

namespace Goldthread.Web.Api;

/// <summary>A place in a list: after which row to go on. It holds an instant or a day and an id, never a word about anybody.</summary>
/// <param name="Place">By what the list is ordered first: microseconds, a day number, or nought.</param>
internal sealed record Cursor(long Place, Guid Id)
{
    /// <summary>Reads one that was given out before; null when it is none.</summary>
    public static Cursor? Read(string text) =>
        text.Split('.') is [var place, var id]
        && long.TryParse(place, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and < long.MaxValue / 20
        && Guid.TryParseExact(id, "N", out var row)
            ? new Cursor(number, row)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Place}.{Id:N}");
}
