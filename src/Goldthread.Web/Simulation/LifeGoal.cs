namespace Goldthread.Web.Simulation;

/// <summary>Which way a count goes over a life.</summary>
internal enum Course
{
    /// <summary>Better from a day on, and it stays so.</summary>
    Rises,

    /// <summary>Worse from a day on.</summary>
    Falls,

    /// <summary>Up and down without a change that lasts.</summary>
    Flat,
}

/// <summary>A goal of a simulated life: what it is about, from when to when, and how it goes.</summary>
internal sealed class LifeGoal(Theme theme, DateOnly from, Course course, DateOnly turnsOn)
{
    public Theme Theme => theme;

    /// <summary>The day on which support for it starts.</summary>
    public DateOnly From => from;

    /// <summary>The first day on which it is open no longer; null while it is.</summary>
    public DateOnly? To { get; set; }
    public Course Course => course;

    /// <summary>The day on which its course turns.</summary>
    public DateOnly TurnsOn => turnsOn;

    /// <summary>The goal that it was re-shaped from.</summary>
    public LifeGoal? After { get; init; }

    /// <summary>Whether it feels better too, when it goes better.</summary>
    public bool FeelsIt { get; init; } = true;

    /// <summary>Whether what should not happen is counted as well.</summary>
    public bool Watched { get; init; }

    public Guid Id { get; set; }
    public Guid CountId { get; set; }
    public Guid FeelId { get; set; }
    public Guid? StableId { get; set; }
    public Guid LadderId { get; set; }
    public IReadOnlyList<Guid> StepIds { get; set; } = [];

    /// <summary>When each was last asked.</summary>
    public DateOnly CountedOn { get; set; }
    public DateOnly FeltOn { get; set; }
    public DateOnly StableOn { get; set; }

    /// <summary>Whether it has been agreed and started.</summary>
    public bool Started { get; set; }

    public bool OpenOn(DateOnly day) => Started && day >= from && (To is null || day < To);

    /// <summary>Whether a day is one of the better ones.</summary>
    public bool BetterOn(DateOnly day, Dice dice) =>
        course switch
        {
            Course.Rises => day >= turnsOn,
            Course.Falls => day < turnsOn,
            Course.Flat => dice.Percent(50),
        };
}
