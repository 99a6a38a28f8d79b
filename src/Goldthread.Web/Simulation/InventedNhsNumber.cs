using System.Globalization;
using Goldthread.People;

namespace Goldthread.Web.Simulation;

/// <summary>NHS numbers that are sound and belong to nobody: those that begin with 999 are kept for tests.</summary>
internal static class InventedNhsNumber
{
    /// <summary>The number of the so-manieth invented person. About one of eleven beginnings has no last digit that fits.</summary>
    public static string Of(int person)
    {
        for (var begin = 999_000_000 + (person * 2 % 1_000_000); ; begin++)
        {
            for (var last = 0; last <= 9; last++)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $"{begin}{last}");
                if (NhsNumber.IsSound(number))
                {
                    return number;
                }
            }
        }
    }
}
