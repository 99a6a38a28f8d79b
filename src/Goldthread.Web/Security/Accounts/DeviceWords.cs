namespace Goldthread.Web.Security;

/// <summary>A browser in words that its owner knows again, from what it says of itself. Never used to decide anything.</summary>
internal static class DeviceWords
{
    private static readonly (string Sign, string Word)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];

    private static readonly (string Sign, string Word)[] Devices =
    [
        ("iPhone", "an iPhone"),
        ("iPad", "an iPad"),
        ("Android", "an Android device"),
        ("CrOS", "a Chromebook"),
        ("Windows", "Windows"),
        ("Mac OS", "a Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) =>
        $"{First(Browsers, userAgent) ?? "A browser"} on {First(Devices, userAgent) ?? "a device"}";

    private static string? First((string Sign, string Word)[] signs, string? userAgent) =>
        signs.FirstOrDefault(s => userAgent?.Contains(s.Sign, StringComparison.Ordinal) == true).Word;
}
