using System.Text;

namespace GroupTherapy.Tool.Tests.Commands;

/// <summary>Standard input that gives one line at a time, and notes how many answers there were when it was asked for more.</summary>
internal sealed class Dialogue(string[] lines, MemoryStream answers) : MemoryStream
{
    private readonly List<int> _answersWhenRead = [];

    public IReadOnlyList<int> AnswersWhenRead => _answersWhenRead;

    public override int Read(byte[] buffer, int offset, int count)
    {
        _answersWhenRead.Add(answers.ToArray().Count(letter => letter == '\n'));
        return _answersWhenRead.Count <= lines.Length ? Encoding.UTF8.GetBytes(lines[_answersWhenRead.Count - 1] + "\n", buffer.AsSpan(offset, count)) : 0;
    }
}
