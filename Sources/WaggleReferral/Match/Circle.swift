public import Foundation

/// The member firms, and what was learned of them: who ranks a lead asks here. Start at ``rank(_:from:asked:at:)``.
///
/// A value, and a function of the partner list, the policy and the lessons in their order: the same three give the same
/// rankings, on any machine, today or when they are read back after a restart.
public struct Circle: Sendable {
    /// Matches that are kept with their reasons: as many as are asked by the house's rules. Keeping more costs a
    /// decision more than finding them.
    public static let kept = 5

    public let directory: PartnerDirectory
    public let policy: Policy
    /// Its rows are the positions of the directory.
    var engine: ReferralEngine
    let numbers: CircleNumbers
    /// Hours of the last lesson: what is learned never goes back in time, whatever the clock does.
    var latest = -Double.infinity

    /// A circle that has learned nothing yet.
    ///
    /// - Parameter joined: When each firm came onto the list; one that is missing was there from the beginning.
    public init(_ directory: PartnerDirectory, joined: [PartnerKey: Date] = [:], under policy: Policy) {
        self.directory = directory
        self.policy = policy
        let numbers = CircleNumbers(directory)
        self.numbers = numbers
        let opening = joined.values.min() ?? Date(timeIntervalSinceReferenceDate: 0)
        engine = ReferralEngine(
            policy: policy.engine,
            partners: directory.partners.lazy.map { partner in
                let came = joined[partner.key] ?? opening
                return ReferralEngine.Joining(
                    tie: CircleNumbers.digest(of: partner.key.rawValue),
                    profile: numbers.profile(of: partner, isNewcomer: came > opening, in: directory, policy),
                    at: came.engineHours
                )
            }
        )
    }

    /// What a partner has in hand: leads accepted and without an outcome, and offers that wait for his answer.
    public func inHand(_ partner: PartnerKey) -> (open: Int, pending: Int) {
        guard let row = directory.position(of: partner) else { return (0, 0) }
        return (Int(engine.rows[row].open), Int(engine.rows[row].pending))
    }

    /// The lead as the engine looks at it when somebody is chosen: with the areas it lies in.
    func question(_ traits: LeadTraits, at place: Place?) -> EngineLead {
        var question = engineLead(traits)
        question.areas = place.map { numbers.areas(of: $0) } ?? []
        return question
    }

    /// The lead as the engine looks at it.
    func engineLead(_ traits: LeadTraits, number: Int = 0) -> EngineLead {
        EngineLead(
            number: number,
            place: traits.place,
            country: traits.country.map { numbers.country($0) } ?? .max,
            // Who is near may come across a border; who works from afar does so at home.
            isDomestic: traits.isRemote,
            needs: traits.needs.map { numbers.competence($0) },
            isRemote: traits.isRemote,
            certificate: traits.brand.map { numbers.certificate($0) } ?? 0,
            budget: traits.worth ?? policy.engine.leadValue,
            urgency: traits.pressure,
            language: traits.language.map { numbers.language($0) },
            giver: directory.position(of: traits.referrer)
        )
    }
}

extension Date {
    /// Hours since Monday, 1 January 2001, 00:00 UTC: the engine counts from a Monday.
    var engineHours: Double { timeIntervalSinceReferenceDate / 3_600 }
}
