using System.Text;
using System.Text.Json;
using Goldthread.Evidence;
using Goldthread.Support;
using NodaTime;
using NodaTime.Text;

namespace Goldthread.Web.Api;

/// <summary>Reads one daily record as it is sent to <c>POST /api/records</c>.</summary>
internal sealed class RecordReader
{
    private const int MostGoals = 20;
    private const int MostOfGoal = 50;
    private const int IdVersion = 7;

    private readonly JsonFields _fields = new();
    private readonly RecordFacts _record = new();
    private readonly List<GoalFacts> _goals = [];
    private Guid? _id;
    private Guid? _person;
    private Guid? _corrects;
    private string? _happenedAt;
    private string? _zone;

    /// <summary>Reads the bytes of one value of JSON, which is known to be whole.</summary>
    public static ArrivingRecord Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader();
        var json = new Utf8JsonReader(bytes);
        json.Read();
        reader._fields.Object(ref json, "", reader.Take);
        return reader.Made(bytes);
    }

    private ArrivingRecord Made(ReadOnlySpan<byte> bytes)
    {
        Settle();
        var facts = new VisitFacts { Record = _record, Goals = _goals };
        var text = Encoding.UTF8.GetString(bytes);
        var problems = _fields.Problems;
        return new ArrivingRecord
        {
            Id = _id,
            PersonId = _person ?? Guid.Empty,
            CorrectsId = _corrects,
            Facts = facts,
            Problems = problems,
            Text = text,
            Hash = problems.Count > 0 ? RecordHash.Of(text) : RecordHash.Of(_person!.Value, _corrects, facts),
        };
    }

    private void Settle()
    {
        if (_id is null)
        {
            _fields.Wrong("id", "Send an id of your own, so that sending it again does no harm.");
        }
        else if (_id.Value.Version != IdVersion)
        {
            _fields.Wrong("id", "Make the id a UUID of version 7.");
        }

        if (_person is null)
        {
            _fields.Wrong("person", "Say whom it is about.");
        }

        if (_happenedAt is not null && When() is { } instant)
        {
            _record.At(instant);
        }
    }

    // An instant, or what the clock on the wall showed together with where the wall was.
    private DateTimeOffset? When()
    {
        if (OffsetDateTimePattern.Rfc3339.Parse(_happenedAt!) is { Success: true, Value: var at } && InYears(at.Year))
        {
            return at.ToInstant().ToDateTimeOffset();
        }

        if (
            LocalDateTimePattern.ExtendedIso.Parse(_happenedAt!) is not { Success: true, Value: var wall }
            || !InYears(wall.Year)
        )
        {
            _fields.Wrong("happenedAt", "Send an instant, like 2026-09-03T09:30:00Z, or a time of day with its zone.");
        }
        else if (_zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(_zone) is not { } zone)
        {
            _fields.Wrong("zone", "Say where the clock hangs, like Europe/London.");
        }
        else
        {
            return zone.AtLeniently(wall).ToInstant().ToDateTimeOffset();
        }

        return null;
    }

    private static bool InYears(int year) => year is > 1900 and < 3000;

    private bool Take(ref Utf8JsonReader json, string name, string path)
    {
        switch (name)
        {
            case "id":
                _id = _fields.Id(ref json, path);
                return true;
            case "person":
                _person = _fields.Id(ref json, path);
                return true;
            case "happenedAt":
                _happenedAt = _fields.Text(ref json, path);
                return true;
            case "zone":
                _zone = _fields.Text(ref json, path);
                return true;
            case "words":
                _record.Words = _fields.Text(ref json, path);
                return true;
            case "saidHow":
                _record.SaidHow = _fields.Text(ref json, path);
                return true;
            case "mood":
                _record.Mood = _fields.Whole(ref json, path, "Send one of the faces: 1 (hard) to 5 (really good).");
                return true;
            case "health":
                _record.Health = _fields.Text(ref json, path);
                return true;
            case "toldMe":
                _record.ToldMe = _fields.Text(ref json, path);
                return true;
            case "note":
                _record.Note = _fields.Text(ref json, path);
                return true;
            case "corrects":
                _corrects = _fields.Id(ref json, path);
                return true;
            case "correctionWhy":
                _record.CorrectionWhy = _fields.Text(ref json, path);
                return true;
            case "inError":
                _record.InError = _fields.Flag(ref json, path);
                return true;
            case "goals":
                _fields.Each(ref json, path, MostGoals, TakeGoal);
                return true;
            default:
                return false;
        }
    }

    private void TakeGoal(ref Utf8JsonReader json, string path)
    {
        Guid? id = null;
        var focus = new FocusFacts();
        var answers = new List<AnswerFacts>();
        var steps = new List<HelpFacts>();
        _fields.Object(
            ref json,
            path,
            (ref Utf8JsonReader value, string name, string at) =>
            {
                switch (name)
                {
                    case "goal":
                        id = _fields.Id(ref value, at);
                        return true;
                    case "how":
                        focus.How = _fields.Choice<HowItWent>(ref value, at);
                        return true;
                    case "exception":
                        focus.Exception = _fields.Choice<Exceptional>(ref value, at);
                        return true;
                    case "tried":
                        focus.Tried = _fields.Text(ref value, at);
                        return true;
                    case "worked":
                        focus.Worked = _fields.Choice<Worked>(ref value, at);
                        return true;
                    case "next":
                        focus.Next = _fields.Text(ref value, at);
                        return true;
                    case "readings":
                        _fields.Each(
                            ref value,
                            at,
                            MostOfGoal,
                            (ref Utf8JsonReader one, string place) => TakeReading(ref one, place, path, answers)
                        );
                        return true;
                    case "help":
                        _fields.Each(
                            ref value,
                            at,
                            MostOfGoal,
                            (ref Utf8JsonReader one, string place) => TakeHelp(ref one, place, steps)
                        );
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (id is null || _goals.Exists(g => g.GoalId == id))
        {
            _fields.Wrong($"{path}.goal", id is null ? "Say which goal." : "Tell of each goal once.");
            return;
        }

        _goals.Add(
            new GoalFacts
            {
                GoalId = id.Value,
                Focus = focus,
                Answers = answers,
                Steps = steps,
                Before = $"{path}.",
            }
        );
    }

    private void TakeReading(ref Utf8JsonReader json, string path, string goalPath, List<AnswerFacts> into)
    {
        Guid? id = null;
        var reading = new ReadingFacts();
        _fields.Object(
            ref json,
            path,
            (ref Utf8JsonReader value, string name, string at) =>
            {
                switch (name)
                {
                    case "indicator":
                        id = _fields.Id(ref value, at);
                        return true;
                    case "value":
                        reading.Value = _fields.Number(ref value, at);
                        return true;
                    case "denominator":
                        reading.Denominator = _fields.Number(ref value, at);
                        return true;
                    case "absence":
                        reading.Absence = _fields.Choice<Absence>(ref value, at);
                        return true;
                    case "givenBy":
                        reading.GivenBy = _fields.Choice<Reporter>(ref value, at);
                        return true;
                    case "note":
                        reading.Note = _fields.Text(ref value, at);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (id is null || into.Exists(a => a.IndicatorId == id))
        {
            _fields.Wrong($"{path}.indicator", id is null ? "Say which indicator." : "Answer each indicator once.");
            return;
        }

        if (reading.Absence is not null && reading.Value is not null)
        {
            _fields.Wrong(path, "Send a value, or why there is none; not both.");
        }

        into.Add(new AnswerFacts(id.Value, reading, path[(goalPath.Length + 1)..]));
    }

    private void TakeHelp(ref Utf8JsonReader json, string path, List<HelpFacts> into)
    {
        Guid? id = null;
        Help? help = null;
        _fields.Object(
            ref json,
            path,
            (ref Utf8JsonReader value, string name, string at) =>
            {
                switch (name)
                {
                    case "step":
                        id = _fields.Id(ref value, at);
                        return true;
                    case "help":
                        help = _fields.Choice<Help>(ref value, at);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (id is null || into.Exists(h => h.StepId == id))
        {
            _fields.Wrong($"{path}.step", id is null ? "Say which step." : "Tell of each step once.");
        }
        else if (help is null)
        {
            _fields.Wrong($"{path}.help", "Say how much help it took.");
        }
        else
        {
            into.Add(new HelpFacts(id.Value, help.Value));
        }
    }
}
