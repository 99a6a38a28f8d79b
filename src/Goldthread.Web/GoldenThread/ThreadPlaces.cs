using Goldthread.GoldenThread;

namespace Goldthread.Web.GoldenThread;

/// <summary>Where the records under a link are shown, and where a link is mended.</summary>
internal static class ThreadPlaces
{
    public static string? Of(UnderLink under, string person, string goal) =>
        under.Kind switch
        {
            EvidenceKind.Goal => goal,
            EvidenceKind.Agreement => $"{goal}/agree#a-{under.Id}",
            EvidenceKind.Need => $"{person}/needs#n-{under.Id}",
            EvidenceKind.Indicator => $"{goal}/progress/{under.Id}",
            EvidenceKind.Risk => $"{goal}/risks",
            EvidenceKind.SupportSteps => $"{goal}/steps",
            EvidenceKind.Reality => $"{goal}/reality",
            EvidenceKind.Understood => $"{goal}/understood",
            EvidenceKind.Records => $"{person}/records?about={goal[(goal.LastIndexOf('/') + 1)..]}",
            EvidenceKind.Readings => $"{goal}/progress",
            EvidenceKind.Review => under.Id is { } review ? $"{goal}/reviews/{review}" : null,
            EvidenceKind.LearningAction => $"{goal}/learning",
            EvidenceKind.None => null,
        };

    public static string Of(Mend mend, string person, string goal) =>
        mend.Place switch
        {
            MendPlace.Agreement => $"{goal}/agree",
            MendPlace.OwnWords => $"{goal}/words",
            MendPlace.Need => $"{goal}/name",
            MendPlace.Title => $"{goal}/name",
            MendPlace.When => $"{goal}/when",
            MendPlace.Reality => $"{goal}/reality",
            MendPlace.Understood => $"{goal}/understood",
            MendPlace.Capacity => $"{person}/safety/capacity",
            MendPlace.Indicators => $"{goal}/indicators",
            MendPlace.Indicator => mend.Id is { } id ? $"{goal}/indicators/{id}" : $"{goal}/indicators",
            MendPlace.Risks => $"{goal}/risks",
            MendPlace.Safety => $"{person}/safety",
            MendPlace.SupportSteps => $"{goal}/steps",
            MendPlace.Record when mend.Id is { } indicator => $"{goal}/progress/{indicator}/add",
            MendPlace.Record => $"{person}/record?goal={goal[(goal.LastIndexOf('/') + 1)..]}",
            MendPlace.ReviewDate => $"{goal}/when",
            MendPlace.HoldReview => $"{goal}/reviews/hold",
            MendPlace.Learning => $"{goal}/learning",
        };
}
