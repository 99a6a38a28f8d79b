using Xunit;

namespace Goldthread.TestKit;

/// <summary>A test of what only PostgreSQL has.</summary>
public sealed class OnPostgresFactAttribute : FactAttribute
{
    public OnPostgresFactAttribute() => Skip = Engine.IsPostgres ? null : "Of PostgreSQL alone.";
}
