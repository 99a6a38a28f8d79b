using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goldthread.Web.Design.Binding;

/// <summary>A day as typed in three fields, and what is unclear about it.</summary>
internal sealed record TypedDay(DateOnly? Day, string? Problem)
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12];

    public static TypedDay Read(ModelBindingContext context)
    {
        var typed = new[] { "Day", "Month", "Year" }.Select(part => Part(context, part)).ToArray();
        if (typed.All(string.IsNullOrWhiteSpace))
        {
            return new TypedDay(null, null);
        }

        for (var i = 0; i < typed.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(typed[i]))
            {
                return new TypedDay(null, "Write the " + new[] { "day", "month", "year" }[i] + " as well.");
            }
        }

        return
            int.TryParse(typed[0], out var day)
            && Month(typed[1]!) is { } month
            && int.TryParse(typed[2], out var year)
            && year is >= 1000 and <= 9999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new TypedDay(new DateOnly(year, month, day), null)
            : new TypedDay(null, "Write a day that exists, like 3 9 2026.");
    }

    private static string? Part(ModelBindingContext context, string part)
    {
        var name = $"{context.ModelName}.{part}";
        var value = context.ValueProvider.GetValue(name);
        if (value != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(name, value);
            // What is unclear is said of the whole day; its parts wait for no further look.
            context.ModelState.MarkFieldSkipped(name);
        }

        return value.FirstValue?.Trim();
    }

    // Some people write 9, some September.
    private static int? Month(string typed)
    {
        if (int.TryParse(typed, out var number))
        {
            return number;
        }

        var named = Array.FindIndex(Months, m => typed.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        return named < 0 ? null : named + 1;
    }
}
