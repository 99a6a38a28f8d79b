using System.Collections.Concurrent;
using Goldthread.Storage;

namespace Goldthread.Web.Security;

/// <summary>
/// Remembers that a session is in use while that cannot be written down, so that nobody who goes on reading is signed out
/// because a disk is full.
/// </summary>
internal sealed class UnwrittenSeen(Writer writer, Setting setting)
{
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _seen = [];

    /// <summary>When a session was last in use, where that was not written down; else null.</summary>
    public DateTimeOffset? Of(Guid session) => _seen.TryGetValue(session, out var at) ? at : null;

    /// <summary>Writes down that a session is in use, or remembers it.</summary>
    public async Task Seen(Sessions sessions, Session session, DateTimeOffset now)
    {
        if (!writer.Standing.Saves)
        {
            _seen[session.Id] = now;
            return;
        }

        try
        {
            await sessions.Seen(session);
            _seen.TryRemove(session.Id, out _);
        }
        catch (Exception e) when (setting.Database.WhatHinders(e) is not null)
        {
            _seen[session.Id] = now;
        }
    }
}
