using Goldthread.History;
using Goldthread.Staff;
using Goldthread.Storage.Arriving;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Storage.Asking;

/// <summary>Who came with a secret.</summary>
/// <param name="Disabled">Whether their account is shut.</param>
/// <param name="Staff">Who they are, when they work here now; else null.</param>
public sealed record Came<TSession>(TSession Session, bool Disabled, Actor? Staff);

/// <summary>
/// Finds whose session it is, and for staff every right they have or had, in one go. It is asked with every request and
/// remembers nothing of the one before, so that whoever left or was shut out is nobody at once.
/// </summary>
public sealed class Doorway<TSession> : IDisposable
    where TSession : class
{
    private const string Whose =
        $"(SELECT subject_id FROM session WHERE id_hash = {Asker.Secret} AND subject_kind = 'Staff')";

    private const string Rights = $"SELECT {GrantRows.Names} FROM reach_grant WHERE staff_id = {Whose}";

    private readonly Lazy<Kinds> _kinds;
    private readonly Lazy<Asker> _withRights;
    private readonly Lazy<Asker> _without;

    /// <param name="database">Where.</param>
    /// <param name="ofSessions">How sessions are stored; asked for once.</param>
    /// <param name="ofRecords">How records are stored; asked for once.</param>
    public Doorway(Database database, Func<IModel> ofSessions, Func<IModel> ofRecords)
    {
        _kinds = new Lazy<Kinds>(() => new Kinds(ofSessions(), ofRecords()));
        _withRights = new Lazy<Asker>(() => database.AskerOf([.. _kinds.Value.Statements, Rights]));
        _without = new Lazy<Asker>(() => database.AskerOf(_kinds.Value.Statements));
    }

    /// <summary>Who holds the secret of a hash now; null when there is no such session.</summary>
    /// <param name="rights">False when what they may is asked later, by whoever does what they ask for.</param>
    public async ValueTask<Came<TSession>?> Whom(byte[] hash, DateTimeOffset now, bool rights = true)
    {
        TSession? session = null;
        StaffMember? member = null;
        var disabled = false;
        var grants = new List<Grant>();
        var kinds = _kinds.Value;
        await (rights ? _withRights : _without).Value.Ask(
            hash,
            (statement, row) =>
            {
                switch (statement)
                {
                    case 0:
                        session = kinds.Sessions.Read(row);
                        disabled = Convert.ToInt64(row.GetValue(kinds.Sessions.Columns.Count)) > 0;
                        break;
                    case 1:
                        member = kinds.Staff.Read(row);
                        break;
                    default:
                        grants.Add(GrantRows.Read(row));
                        break;
                }
            }
        );
        return session is null ? null : new Came<TSession>(session, disabled, member?.At(now, grants));
    }

    public void Dispose()
    {
        foreach (var asker in new[] { _withRights, _without }.Where(a => a.IsValueCreated))
        {
            asker.Value.Dispose();
        }
    }

    private sealed class Kinds(IModel ofSessions, IModel ofRecords)
    {
        public RowsOf<TSession> Sessions { get; } = new(ofSessions);
        public RowsOf<StaffMember> Staff { get; } = new(ofRecords);

        public IReadOnlyList<string> Statements =>
            [
                $"SELECT {Sessions.Names}, (SELECT count(*) FROM account a WHERE a.id = session.account_id "
                    + $"AND a.disabled_at IS NOT NULL) FROM session WHERE id_hash = {Asker.Secret}",
                $"SELECT {Staff.Names} FROM staff_member WHERE id = {Whose}",
            ];
    }
}
