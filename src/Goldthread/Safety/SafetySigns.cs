using Goldthread.Progress;

namespace Goldthread.Safety;

/// <summary>Which restrictions, authorisations, consents and decisions ask for somebody, on a day. Pure.</summary>
public static class SafetySigns
{
    /// <summary>An end within so many days is soon: an authorisation takes weeks to renew.</summary>
    public const int SoonDays = 28;

    /// <summary>A question without an answer for longer than this is asked again.</summary>
    public const int AnswerDays = 14;

    /// <summary>All of them, what matters most first.</summary>
    public static IReadOnlyList<SafetySign> Of(SafetyFacts facts, DateOnly today) =>
        [
            .. facts
                .Consents.SelectMany(c => Of(c, today))
                .Concat(facts.Restrictions.SelectMany(r => Of(r, today)))
                .Concat(facts.Authorisations.SelectMany(a => Of(a, today)))
                .Concat(facts.Decisions.SelectMany(d => Of(d, today)))
                .OrderBy(s => s.Weight),
        ];

    /// <summary>The first thing that is past its day, or was taken back, and is about one goal; null when there is none.</summary>
    public static string? PastOfGoal(
        Guid goal,
        IEnumerable<RestrictionFact> restrictions,
        IEnumerable<ConsentFact> consents,
        DateOnly today
    ) =>
        consents
            .Where(c => c.GoalId == goal)
            .SelectMany(c => Of(c, today))
            .Concat(restrictions.Where(r => r.ReductionGoalId == goal).SelectMany(r => Of(r, today)))
            .FirstOrDefault(s => s.Weight == SafetyWeight.Past)
            ?.Sentence;

    private static IEnumerable<SafetySign> Of(RestrictionFact fact, DateOnly today)
    {
        SafetySign Sign(SafetyWeight weight, string sentence) =>
            new(fact.PersonId, weight, sentence, $"restrictions/{fact.Id}");

        if (!fact.Holds(today))
        {
            yield break;
        }

        if (fact.Past(today))
        {
            yield return Sign(
                SafetyWeight.Past,
                $"The restriction “{fact.What}” was to end on {Day(fact.EndsOn, today)}. Stop it, or decide anew."
            );
            yield break;
        }

        if (fact.ReviewOn < today)
        {
            yield return Sign(
                SafetyWeight.Past,
                $"The restriction “{fact.What}” was to be looked at again on {Day(fact.ReviewOn, today)}."
            );
        }

        if (fact.EndsOn <= today.AddDays(SoonDays))
        {
            yield return Sign(
                SafetyWeight.Soon,
                $"The restriction “{fact.What}” ends on {Day(fact.EndsOn, today)}. What comes after it?"
            );
        }

        if (fact.ReductionGoalId is null)
        {
            yield return Sign(
                SafetyWeight.Open,
                $"No goal says how the restriction “{fact.What}” becomes less. Link one, or begin one."
            );
        }
    }

    private static IEnumerable<SafetySign> Of(AuthorisationFact fact, DateOnly today)
    {
        if (fact is not { Status: AuthorisationStatus.Granted, EndsOn: { } ends })
        {
            yield break;
        }

        var name = Name(fact.Scheme);
        if (ends < today)
        {
            yield return new(
                fact.PersonId,
                SafetyWeight.Past,
                $"{name} ran out on {Day(ends, today)}. Nothing stands on it any more.",
                $"authorisations/{fact.Id}"
            );
        }
        else if (ends <= today.AddDays(SoonDays))
        {
            yield return new(
                fact.PersonId,
                SafetyWeight.Soon,
                $"{name} runs out on {Day(ends, today)}. Is it still needed, and is it applied for?",
                $"authorisations/{fact.Id}"
            );
        }
    }

    private static IEnumerable<SafetySign> Of(ConsentFact fact, DateOnly today)
    {
        if (fact.WithdrawnOn is { } withdrawn)
        {
            yield return new(
                fact.PersonId,
                SafetyWeight.Past,
                $"Consent to “{fact.ToWhat}” was taken back on {Day(withdrawn, today)}. It stops until they say yes again.",
                $"consents/{fact.Id}"
            );
        }
        else if (fact.Answer is null && fact.AskedOn.AddDays(AnswerDays) < today)
        {
            yield return new(
                fact.PersonId,
                SafetyWeight.Open,
                $"No answer is written down to “{fact.ToWhat}”, asked on {Day(fact.AskedOn, today)}. No answer is not a yes.",
                $"consents/{fact.Id}"
            );
        }
    }

    private static IEnumerable<SafetySign> Of(CapacityFact fact, DateOnly today)
    {
        if (fact is { Outcome: CapacityOutcome.LacksCapacity, ReviewOn: { } review } && review < today)
        {
            yield return new(
                fact.PersonId,
                SafetyWeight.Past,
                $"Whether they can decide “{fact.Decision}” was to be looked at again on {Day(review, today)}.",
                $"capacity/{fact.Id}"
            );
        }
    }

    private static string Name(AuthorisationScheme scheme) =>
        scheme switch
        {
            AuthorisationScheme.Dols => "The DoLS authorisation",
            AuthorisationScheme.Lps => "The LPS authorisation",
            AuthorisationScheme.CourtOfProtection => "The order of the Court of Protection",
        };

    private static string Day(DateOnly day, DateOnly today) => DayWords.InFull(day, today);
}
