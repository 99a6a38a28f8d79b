using Goldthread.People;
using Goldthread.Staff;

namespace Goldthread.History;

/// <summary>What a change was made for. More purposes come with more kinds of user.</summary>
public static class Purpose
{
    public const string Care = "care";
    public const string Demonstration = "demonstration";
    public const string SettingUp = "setting up";

    /// <summary>Keeping records as long as they are to be kept, and no longer.</summary>
    public const string Keeping = "keeping";
}

/// <summary>
/// The one way to write: who, for whom, what for, why, when and where. A verb on a record takes the change, checks its
/// rule, changes the record and says what it did. Made by the Writer, inside its transaction.
/// </summary>
public sealed class Change
{
    private readonly Action<Record> _keep;
    private readonly List<What> _did = [];
    private bool _firstIdGiven;

    internal Change(ChangeRequest request, DateTimeOffset at, Action<Record> keep)
    {
        Id = request.Id;
        Actor = request.Actor;
        OnBehalfOf = request.OnBehalfOf;
        PurposeOf = request.Purpose;
        Reason = request.Reason;
        At = at;
        _keep = keep;
    }

    /// <summary>Made when the form was shown, so that the same form sent twice is one change.</summary>
    public Guid Id { get; }

    /// <summary>Who made it.</summary>
    public Actor Actor { get; }

    /// <summary>For whom, when someone else spoke through the actor; else null.</summary>
    public string? OnBehalfOf { get; }

    /// <summary>One of <see cref="Purpose"/>.</summary>
    public string PurposeOf { get; }

    /// <summary>Why, in the actor's words, where the rule asks for it.</summary>
    public string? Reason { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The day it is where the care is given.</summary>
    public DateOnly Today => UkTime.DayOf(At);

    /// <summary>The service (or provider) whose history this belongs to; set by what the change touches.</summary>
    public Guid Chain { get; private set; }

    /// <summary>Whom it concerns, if anyone.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Which goal it concerns, if any.</summary>
    public Guid? GoalId { get; private set; }

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<What> Did => _did;

    /// <summary>
    /// An id for a new record. The first is the change's own id, so that whoever sends the form again is led to
    /// what the first sending made.
    /// </summary>
    public Guid NewId()
    {
        if (_firstIdGiven)
        {
            return Ids.New(At);
        }

        _firstIdGiven = true;
        return Id;
    }

    /// <summary>Says whom the change is about. Called by the finder that let the actor reach them.</summary>
    public void About(Person person)
    {
        Chain = person.ServiceId;
        PersonId = person.Id;
    }

    /// <summary>Says to which place's history a change without a person belongs.</summary>
    public void In(Guid place) => Chain = place;

    /// <summary>Says which goal the change is about.</summary>
    public void AboutGoal(Guid goalId) => GoalId = goalId;

    /// <summary>Says why; refuses nothing, since the record's own rule asks for a reason where one is needed.</summary>
    public void Because(string? reason) => Reason = string.IsNullOrWhiteSpace(reason) ? Reason : reason.Trim();

    /// <summary>Says what was done.</summary>
    public void Say(What what) => _did.Add(what);

    /// <summary>Keeps a new record and says what was done.</summary>
    public T Keep<T>(T record, What what)
        where T : Record
    {
        Say(what);
        return Keep(record);
    }

    /// <summary>Keeps a new record that is part of what was already said.</summary>
    public T Keep<T>(T record)
        where T : Record
    {
        _keep(record);
        return record;
    }
}

/// <summary>What a page or a verb asks of the Writer, before the Writer makes the change itself.</summary>
/// <param name="Id">The id that the form carried; sent twice, it is done once.</param>
/// <param name="Mark">A hash of the id and all that came with it; null when the same id never comes with anything else.</param>
public sealed record ChangeRequest(
    Guid Id,
    Actor Actor,
    string Purpose = History.Purpose.Care,
    string? Reason = null,
    string? OnBehalfOf = null,
    byte[]? Mark = null
);
