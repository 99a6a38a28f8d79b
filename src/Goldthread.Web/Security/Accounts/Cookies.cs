namespace Goldthread.Web.Security;

/// <summary>
/// Our cookies. Over HTTPS their names bind them to this host alone (<c>__Host-</c>); without it, which is only ever on
/// one machine, browsers would refuse such a name.
/// </summary>
public sealed class Cookies(Setting setting)
{
    private readonly string _before = setting.Serving.Https ? "__Host-" : "";

    /// <summary>Holds the random id of a session, and nothing else.</summary>
    public string Session => _before + "goldthread";

    /// <summary>Holds, sealed, that a password was right, while the code is asked for.</summary>
    public string Step => _before + "goldthread-step";

    /// <summary>Holds the random id of a device that staff prepared.</summary>
    public string Device => _before + "goldthread-device";

    /// <summary>Guards forms.</summary>
    public string Form => _before + "goldthread-form";

    /// <summary>Carries a sentence to the next page.</summary>
    public string Saved => _before + "goldthread-saved";

    /// <summary>How browsers are told to keep them; for as long as the browser is open when no time is given.</summary>
    public CookieOptions Options(TimeSpan? lasts = null) =>
        new()
        {
            HttpOnly = true,
            Secure = setting.Serving.Https,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = lasts,
            IsEssential = true,
        };
}
