using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Goldthread.Evidence;

namespace Goldthread.Web.Api;

/// <summary>
/// What a record tells, as 16 bytes: the same whatever order its fields were sent in. Every part is preceded by its length,
/// so that no two tellings run together; what is left out has the length −1.
/// </summary>
internal static class RecordHash
{
    private const int Bytes = 16;

    public static byte[] Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..Bytes];

    public static byte[] Of(Guid person, Guid? corrects, VisitFacts facts)
    {
        var into = new ArrayBufferWriter<byte>(512);
        var record = facts.Record;
        Add(into, person);
        Add(into, corrects);
        Add(into, record.Instant?.UtcTicks);
        Add(into, record.Words);
        Add(into, record.SaidHow);
        Add(into, record.Mood);
        Add(into, record.Health);
        Add(into, record.ToldMe);
        Add(into, record.Note);
        Add(into, record.CorrectionWhy);
        Add(into, record.InError ? 1 : 0);
        Add(into, facts.Goals.Count);
        foreach (var goal in facts.Goals)
        {
            Add(into, goal);
        }

        return SHA256.HashData(into.WrittenSpan)[..Bytes];
    }

    private static void Add(ArrayBufferWriter<byte> into, GoalFacts goal)
    {
        Add(into, goal.GoalId);
        Add(into, goal.Focus.How?.ToString());
        Add(into, goal.Focus.Exception?.ToString());
        Add(into, goal.Focus.Tried);
        Add(into, goal.Focus.Worked?.ToString());
        Add(into, goal.Focus.Next);
        Add(into, goal.Answers.Count);
        foreach (var answer in goal.Answers)
        {
            Add(into, answer.IndicatorId);
            Add(into, answer.Reading.Value);
            Add(into, answer.Reading.Denominator);
            Add(into, answer.Reading.Absence?.ToString());
            Add(into, answer.Reading.GivenBy?.ToString());
            Add(into, answer.Reading.Note);
        }

        Add(into, goal.Steps.Count);
        foreach (var step in goal.Steps)
        {
            Add(into, step.StepId);
            Add(into, step.Help.ToString());
        }
    }

    private static void Add(ArrayBufferWriter<byte> into, string? text)
    {
        Length(into, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null)
        {
            Encoding.UTF8.GetBytes(text, into);
        }
    }

    private static void Add(ArrayBufferWriter<byte> into, Guid? id)
    {
        Length(into, id is null ? -1 : 16);
        if (id is { } given)
        {
            given.TryWriteBytes(into.GetSpan(16), bigEndian: true, out _);
            into.Advance(16);
        }
    }

    private static void Add(ArrayBufferWriter<byte> into, long? number)
    {
        Length(into, number is null ? -1 : 8);
        if (number is { } given)
        {
            BinaryPrimitives.WriteInt64BigEndian(into.GetSpan(8), given);
            into.Advance(8);
        }
    }

    private static void Length(ArrayBufferWriter<byte> into, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(into.GetSpan(4), length);
        into.Advance(4);
    }
}
