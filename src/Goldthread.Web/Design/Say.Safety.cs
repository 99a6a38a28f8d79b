using Goldthread.Safety;
using Goldthread.Support;

namespace Goldthread.Web.Design;

/// <summary>What is decided about safety, and what a goal needs to be possible.</summary>
public static partial class Say
{
    public static string Of(CapacityOutcome outcome) =>
        outcome switch
        {
            CapacityOutcome.HasCapacity => "Can make this decision",
            CapacityOutcome.LacksCapacity => "Cannot make this decision now",
        };

    public static string Of(ConsentAnswer answer) => answer == ConsentAnswer.Given ? "They said yes" : "They said no";

    public static string Of(ConsentState state) =>
        state switch
        {
            ConsentState.Asked => "Asked, no answer yet",
            ConsentState.Given => "Given",
            ConsentState.Refused => "They said no",
            ConsentState.Withdrawn => "Taken back",
        };

    public static string Of(AuthorisationScheme scheme) =>
        scheme switch
        {
            AuthorisationScheme.Dols => "Deprivation of Liberty Safeguards (DoLS)",
            AuthorisationScheme.Lps => "Liberty Protection Safeguards (LPS)",
            AuthorisationScheme.CourtOfProtection => "Court of Protection",
        };

    public static string Of(AuthorisationStatus status) => Spaced(status);

    public static string Of(RestrictionKind kind) =>
        kind switch
        {
            RestrictionKind.Environmental => "A door, a lock, a thing out of reach",
            RestrictionKind.Watching => "Being watched or followed",
            RestrictionKind.Rule => "A rule that only they must keep",
            RestrictionKind.Physical => "Held or guided by hand",
            RestrictionKind.Mechanical => "A belt, rail or strap",
            RestrictionKind.Chemical => "A medicine to change how they behave",
            RestrictionKind.Seclusion => "Kept apart from others",
        };

    public static string Of(Enough enough) => Spaced(enough);

    public static string Of(RealityPart part) =>
        part switch
        {
            RealityPart.Time => "Time",
            RealityPart.Continuity => "The same faces",
            RealityPart.Skill => "Skill",
            RealityPart.Place => "The place",
            RealityPart.Partners => "Partners",
        };

    public static string Of(PlaceReady place) =>
        place switch
        {
            PlaceReady.Ready => "It is ready",
            PlaceReady.PartReady => "In part",
            PlaceReady.NotReady => "Not yet",
        };
}
