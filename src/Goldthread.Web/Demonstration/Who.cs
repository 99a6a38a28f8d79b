using Goldthread.Staff;

namespace Goldthread.Web.Demonstration;

/// <summary>Everyone who works for the invented provider.</summary>
internal enum Who
{
    Judith,
    Samina,
    Gareth,
    Beth,
    Kwabena,
    Ling,
    Ruaridh,
    Oluchi,
    Wioletta,
    Dafydd,
    Marcia,
    Nusrat,
}

/// <summary>Their names and jobs.</summary>
internal static class Roll
{
    public static IReadOnlyDictionary<Who, (string Name, Job Job)> All { get; } =
        new Dictionary<Who, (string, Job)>
        {
            [Who.Judith] = ("Judith Amankwah", Job.RegisteredManager),
            [Who.Samina] = ("Samina Chowdhury", Job.KeyWorker),
            [Who.Gareth] = ("Gareth Hollis", Job.KeyWorker),
            [Who.Beth] = ("Beth Tranter", Job.SupportWorker),
            [Who.Kwabena] = ("Kwabena Ofori", Job.SupportWorker),
            [Who.Ling] = ("Ling Fairbrother", Job.SupportWorker),
            [Who.Ruaridh] = ("Ruaridh Sinclair", Job.SupportWorker),
            [Who.Oluchi] = ("Oluchi Brennan", Job.SupportWorker),
            [Who.Wioletta] = ("Wioletta Kaczmarek", Job.KeyWorker),
            [Who.Dafydd] = ("Dafydd Pugh", Job.SupportWorker),
            [Who.Marcia] = ("Marcia Gayle", Job.SupportWorker),
            [Who.Nusrat] = ("Nusrat Iqbal", Job.SupportWorker),
        };
}
