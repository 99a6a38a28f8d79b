using Goldthread.Staff;
using Goldthread.Storage.Backups;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Jobs;

/// <summary>What became of the backups, for whoever sets the provider up.</summary>
[Needs(Act.SetUp)]
public sealed class BackupsPage : PageModel
{
    private const int MostShown = 20;

    /// <summary>One backup that is there.</summary>
    public sealed record Row(DateTimeOffset At, long Bytes);

    /// <summary>Where they go; null when none are taken by Goldthread itself.</summary>
    public BackupPlan? Plan { get; private set; }

    /// <summary>What went wrong the last time; null when it worked.</summary>
    public string? Trouble { get; private set; }

    /// <summary>What is not as it was written; null while all is sound.</summary>
    public string? Doubt { get; private set; }
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public void OnGet()
    {
        Doubt = HttpContext.RequestServices.GetRequiredService<Soundness>().Doubt;
        ViewData["Place"] = "staff";
        if (HttpContext.RequestServices.GetService<BackupOnTime>() is not { } job)
        {
            return;
        }

        (Plan, Trouble) = (job.Plan, job.Trouble);
        Rows = Directory.Exists(job.Plan.Folder)
            ?
            [
                .. Directory
                    .GetFiles(job.Plan.Folder, "*.db")
                    .Select(f => (File: f, At: BackupName.Read(f)))
                    .Where(f => f.At is not null)
                    .OrderByDescending(f => f.At)
                    .Take(MostShown)
                    .Select(f => new Row(f.At!.Value, new FileInfo(f.File).Length)),
            ]
            : [];
    }
}
