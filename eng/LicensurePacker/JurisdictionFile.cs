namespace GroupTherapy.LicensurePacker;

/// <summary>A jurisdiction's file as rows; its shape is that of <c>data/licensure/schema.json</c>.</summary>
internal sealed class JurisdictionFile
{
    private static readonly IReadOnlyList<(string Name, bool Value)> Research = [("researched", true), ("notResearched", false)];
    private static readonly IReadOnlyList<(string Name, bool Value)> Units = [("days", false), ("encounters", true)];

    private readonly DataFile _file;
    private readonly Jurisdiction _expected;

    private JurisdictionFile(DataFile file, Jurisdiction expected) => (_file, _expected) = (file, expected);

    /// <summary>The rows; what they hold is arbitrary when the file has a fault.</summary>
    internal static JurisdictionData? Read(JsonValue root, Jurisdiction expected, DataFile file) => DataObject.Read(root, file, new JurisdictionFile(file, expected).Data);

    private JurisdictionData Data(DataObject data)
    {
        data.Constant("$schema", "schema.json");
        data.Constant("code", _expected.ToString());
        return _file.Placed(
            new JurisdictionData
            {
                Jurisdiction = _expected,
                Name = data.Text("name"),
                Sources = data.Object("sources", sources => sources.Texts().Select(source => new DataSource(source.Id, source.Text)).ToArray()) ?? [],
                Compacts = [.. CodeNames.Of<Compact>().Select(compact => data.Object(compact.Name, Table)).OfType<CompactTable>()],
                Routes = data.Object<IReadOnlyList<StateRoute>[]>("routes", Routes) is [var routes] ? routes : null,
            },
            data.Place);
    }

    private CompactTable Table(DataObject data) => new()
    {
        Checked = data.Rows("checked", Check),
        Entries = data.Rows("entries", Entry),
        Uncertain = data.RowsIfAny("uncertain", Window),
    };

    private CompactEntry Entry(DataObject data) => _file.Placed(
        new CompactEntry
        {
            From = data.DayIfAny("from"),
            AtTheLatest = data.YesNoIfAny("atTheLatest") ?? false,
            Status = data.Choice<CompactStatus>("status"),
            Instrument = data.TextIfAny("instrument"),
            Statute = data.TextIfAny("statute"),
            Basis = data.TextIfAny("basis"),
            Note = data.TextIfAny("note"),
            Confidence = data.Choice<Confidence>("confidence"),
            Sources = data.Texts("sources"),
            Recorded = data.Day("recorded"),
        },
        data.Place);

    private UncertainWindow Window(DataObject data) =>
        _file.Placed(new UncertainWindow(data.Day("from"), data.Day("until"), data.YesNo("material"), data.Text("why"), data.Day("recorded")), data.Place);

    private DataCheck Check(DataObject data) => _file.Placed(new DataCheck(data.Day("recorded"), data.Day("until")), data.Place);

    /// <summary>None where nobody looked; otherwise one list, of all that was found.</summary>
    private IReadOnlyList<StateRoute>[] Routes(DataObject data)
    {
        data.Day("recorded");
        return data.Choice("research", Research) ? [data.Rows("entries", Route)] : [];
    }

    private StateRoute Route(DataObject data) => _file.Placed(
        new StateRoute
        {
            Kind = data.Choice<RouteKind>("kind"),
            Available = data.YesNo("available"),
            Mechanism = data.Text("mechanism"),
            Professions = data.Choices<Profession>("professions"),
            Telehealth = data.YesNoIfAny("telehealth"),
            InPerson = data.YesNoIfAny("inPerson"),
            Filing = data.YesNoIfAny("filing"),
            Limit = data.ObjectIfAny("limit", limit => new RouteLimit(limit.Count("count"), limit.Choice("unit", Units), limit.Choice<LimitPeriod>("per"))),
            LimitAsStated = data.TextIfAny("limitAsStated"),
            Requires = data.ChoicesIfAny<RouteRequirement>("requires"),
            Conditions = data.TextsIfAny("conditions"),
            Summary = data.Text("summary"),
            Statute = data.TextIfAny("statute"),
            From = data.DayIfAny("from"),
            AtTheLatest = data.YesNoIfAny("atTheLatest") ?? false,
            Until = data.DayIfAny("until"),
            Note = data.TextIfAny("note"),
            Confidence = data.Choice<Confidence>("confidence"),
            Sources = data.Texts("sources"),
            Recorded = data.Day("recorded"),
            Checked = data.Rows("checked", Check),
        },
        data.Place);
}
