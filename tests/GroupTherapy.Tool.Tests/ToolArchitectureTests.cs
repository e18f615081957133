using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GroupTherapy.Tool.Tests;

/// <summary>The command judges, reads and writes by what every program can: of what the package keeps to itself it uses the layer of strict JSON, for documents that are the command's own, and names.</summary>
public sealed class ToolArchitectureTests
{
    private static readonly string[] Allowed =
    [
        // Strict JSON, in which rulebooks, approvals and the events of a session are read, and the words for faults.
        "Excerpt", "Expectation", "InputArray", "InputLines", "InputObject", "InputReader", "InputValue", "IsoDay", "Items", "JsonInput", "Spelling", "JsonOutput", "FaultJson",

        // How an outcome, a rule and an instrument are called where decisions are shown as tables.
        "Names", "RulebookJson", "SupportJson", "LicensureJson", "Scores", "Confidentiality", "OwedResponses", "RecordMask",
    ];

    [Fact]
    public void The_command_uses_nothing_else_that_the_package_keeps_to_itself()
    {
        var package = typeof(Reviewer).Assembly;
        using var file = File.OpenRead(typeof(Tool).Assembly.Location);
        using var portable = new PEReader(file);
        var reader = portable.GetMetadataReader();
        var used = reader.TypeReferences.Select(handle => reader.GetTypeReference(handle)).Select(type => reader.GetString(type.Name)).ToHashSet();
        var kept = package.GetTypes().Where(type => !type.IsVisible && used.Contains(type.Name) && type.Namespace == nameof(GroupTherapy)).Select(type => type.Name).Distinct();

        kept.Except(Allowed).ShouldBeEmpty();
    }
}
