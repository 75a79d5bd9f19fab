/// A check of what a scenario itself expects, beside those of the catalogue.
package enum ScenarioCheck: String, Sendable, CaseIterable {
    case authorizationRequest = "scenario/authorization-request"
    case outcome = "scenario/outcome"
    case requests = "scenario/requests"
    case clientAnswers = "scenario/client-answers"
    case everyRuleFires = "scenario/every-rule-fires"
}
