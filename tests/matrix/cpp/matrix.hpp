#ifndef MATRIX_HPP
#define MATRIX_HPP
// The formula of ../README.md, and streams written and checked by it through generated code.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "shmx_runtime/shmx_runtime.hpp"

namespace matrix {

/// What is wrong, in words.
struct Failed {
    std::string why;
};

inline void expect(bool good, const std::string& why) {
    if (!good) throw Failed{why};
}
template <class T>
T must(shmx_runtime::Result<T> result) {
    if (!result) throw Failed{result.error().message()};
    return *std::move(result);
}
inline void must(shmx_runtime::Result<void> result) {
    if (!result) throw Failed{result.error().message()};
}

struct Stream {
    std::uint64_t id;
    std::size_t components;
    std::uint64_t elements;
    std::uint64_t max;
    bool optional;

    constexpr bool present(std::uint64_t f) const { return !optional || (id + f) % 2 == 0; }
    constexpr std::uint64_t blocks(std::uint64_t f) const {
        std::array<std::uint64_t, 4> const of{max, 0, (max + 1) / 2, max > 0 ? 1U : 0U};
        return max == 0 ? 1 : of[f % 4];
    }
    constexpr std::uint64_t seed(std::uint64_t f, std::uint64_t e, std::uint64_t c) const {
        return 1000003 * id + 10007 * f + 101 * e + 7 * c;
    }
    std::string name() const { return "stream " + std::to_string(id); }
};

constexpr std::uint64_t mix(std::uint64_t s) { return (s + 1) * 0x9E3779B97F4A7C15U; }

template <class T>
    requires std::is_integral_v<T>
void matrix_fill(T& out, std::uint64_t s) {
    out = static_cast<T>(static_cast<std::make_unsigned_t<T>>(mix(s) >> (64 - 8 * sizeof(T))));
}
inline float real(std::uint64_t s) {
    return static_cast<float>(static_cast<int>((mix(s) >> 32) % 201) - 100) / 4;
}
inline void matrix_fill(float& out, std::uint64_t s) { out = real(s); }
inline void matrix_fill(double& out, std::uint64_t s) { out = static_cast<double>(real(s)); }
inline void matrix_fill(shmx_runtime::F16& out, std::uint64_t s) { out = shmx_runtime::F16(real(s)); }
inline void matrix_fill(shmx_runtime::Bf16& out, std::uint64_t s) { out = shmx_runtime::Bf16(real(s)); }
inline void matrix_fill(shmx_runtime::Bool& out, std::uint64_t s) { out = (mix(s) >> 32) % 2 == 1; }
inline void matrix_fill(std::byte& out, std::uint64_t s) { out = static_cast<std::byte>(mix(s) >> 56); }

/// One of the values of an enum.
template <class T>
void pick(T& out, std::uint64_t s, std::initializer_list<T> all) {
    out = all.begin()[(mix(s) >> 32) % all.size()];
}
/// A flag and the one after it.
template <class T>
void pick_two(T& out, std::uint64_t s, std::initializer_list<T> all) {
    std::uint64_t const k = (mix(s) >> 32) % all.size();
    out = all.begin()[k] | all.begin()[(k + 1) % all.size()];
}

inline std::string text(std::uint64_t s, std::uint64_t max) {
    static constexpr std::array<std::string_view, 7> of{"a", "\xC3\x9F", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "b", "\"", "\\"};
    std::uint64_t const most = (mix(s) >> 40) % (max + 1);
    std::string out;
    for (std::uint64_t i = (mix(s) >> 32) % 7; out.size() + of[i % 7].size() <= most; ++i) out += of[i % 7];
    return out;
}
inline std::string text_of(const Stream& s, std::uint64_t f) { return text(s.seed(f, 0, 0), s.max); }
inline std::string json_of(const Stream& s, std::uint64_t f) {
    std::string const frame = std::to_string(f);
    std::string const whole = "{\"id\":" + std::to_string(s.id) + ",\"frame\":" + frame + ",\"text\":\"\xC3\x9F\"}";
    std::string const list = "[" + frame + "]";
    return whole.size() <= s.max ? whole : list.size() <= s.max ? list : "7";
}
template <std::size_t N>
void matrix_fill(shmx_runtime::Text<N>& out, std::uint64_t s) {
    out = must(shmx_runtime::Text<N>::of(text(s, N)));
}

/// All numbers of a field, through its arrays: `at` counts them.
template <class T>
void fill_each(T& out, std::uint64_t s, std::uint64_t components, std::uint64_t& at) {
    matrix_fill(out, s + 101 * (at / components) + 7 * (at % components));
    ++at;
}
template <class T, std::size_t N>
void fill_each(std::array<T, N>& out, std::uint64_t s, std::uint64_t components, std::uint64_t& at) {
    for (T& item : out) fill_each(item, s, components, at);
}
template <class T>
void fill_field(T& out, std::uint64_t s, std::uint64_t components) {
    std::uint64_t at = 0;
    fill_each(out, s, components, at);
}

/// An element of a stream: a number or record, or some numbers.
template <class T>
void fill_element(T& out, const Stream& s, std::uint64_t f, std::uint64_t e) {
    matrix_fill(out, s.seed(f, e, 0));
}
template <class T, std::size_t N>
void fill_element(std::array<T, N>& out, const Stream& s, std::uint64_t f, std::uint64_t e) {
    for (std::size_t c = 0; c < N; ++c) matrix_fill(out[c], s.seed(f, e, c));
}

// what accessors lend to be written

template <class T>
void fill_all(T& one, const Stream& s, std::uint64_t f) {
    fill_element(one, s, f, 0);
}
template <class T>
void fill_all(T*& one, const Stream& s, std::uint64_t f) {
    fill_element(*one, s, f, 0);
}
template <class T>
void fill_all(std::span<T>& all, const Stream& s, std::uint64_t f) {
    expect(all.size() == s.blocks(f) * s.elements, s.name() + " lends another length");
    for (std::size_t e = 0; e < all.size(); ++e) fill_element(all[e], s, f, e);
}
template <class P>
concept InPlanes = requires(P p) { p.plane(0); };
template <InPlanes P>
void fill_all(P& all, const Stream& s, std::uint64_t f) {
    expect(all.length() == s.blocks(f) * s.elements, s.name() + " lends another length");
    for (std::size_t c = 0; c < s.components; ++c) {
        for (std::size_t e = 0; e < all.length(); ++e) matrix_fill(all.plane(c)[e], s.seed(f, e, c));
    }
}
template <class T>
void fill_all(shmx_runtime::Result<T>& lent, const Stream& s, std::uint64_t f) {
    if (!lent) throw Failed{lent.error().message()};
    fill_all(*lent, s, f);
}

// what is written from values of ours

template <class T, std::size_t C>
struct ElementOf {
    using Type = std::array<T, C>;
};
template <class T>
struct ElementOf<T, 1> {
    using Type = T;
};
template <class T, std::size_t C>
using Element = typename ElementOf<T, C>::Type;

template <class E>
std::vector<E> list(const Stream& s, std::uint64_t f) {
    std::vector<E> all(s.blocks(f) * s.elements);
    for (std::size_t e = 0; e < all.size(); ++e) fill_element(all[e], s, f, e);
    return all;
}
template <class E>
E one(const Stream& s, std::uint64_t f) {
    E made{};
    fill_element(made, s, f, 0);
    return made;
}

// what accessors give to be read

template <class T>
void check_element(const T& got, const Stream& s, std::uint64_t f, std::uint64_t e) {
    T wanted{};
    fill_element(wanted, s, f, e);
    expect(got == wanted, s.name() + ", element " + std::to_string(e) + ": another value");
}

template <class N, class T>
void check(const Stream& s, std::uint64_t f, const T& got) {
    check_element(got, s, f, 0);
}
template <class N, class T>
void check(const Stream& s, std::uint64_t f, const T* got) {
    expect((got != nullptr) == s.present(f), s.name() + ": there or not there");
    if (got != nullptr) check_element(*got, s, f, 0);
}
template <class N, class T>
void check(const Stream& s, std::uint64_t f, std::span<const T> got) {
    expect(got.size() == s.blocks(f) * s.elements, s.name() + ": length " + std::to_string(got.size()));
    for (std::size_t e = 0; e < got.size(); ++e) check_element(got[e], s, f, e);
}
template <class N, InPlanes P>
void check(const Stream& s, std::uint64_t f, const P& got) {
    expect(got.length() == s.blocks(f) * s.elements, s.name() + ": length " + std::to_string(got.length()));
    for (std::size_t c = 0; c < s.components; ++c) {
        for (std::size_t e = 0; e < got.length(); ++e) {
            N wanted{};
            matrix_fill(wanted, s.seed(f, e, c));
            expect(got.plane(c)[e] == wanted, s.name() + ": another value in a plane");
            // as it lies: who writes and who reads could be wrong in the same way
            expect(got.all()[c * got.length() + e] == wanted, s.name() + ": planes lie in another order");
        }
    }
}
template <class N, class T>
void check(const Stream& s, std::uint64_t f, const std::optional<T>& got) {
    expect(got.has_value() == s.present(f), s.name() + ": there or not there");
    if (got) check<N>(s, f, *got);
}

/// JSON that other languages may write with blanks and escapes, and an object's keys in another order.
inline std::string plain_json(std::string_view text) {
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') quoted = !quoted;
        if (text[i] == ' ' && !quoted) continue;
        if (!quoted && (text[i] == ',' || text[i] == '{' || text[i] == '}')) {
            parts.emplace_back();
        } else if (text.substr(i).starts_with("\\u00df")) {
            parts.back() += "\xC3\x9F";
            i += 5;
        } else {
            parts.back() += text[i];
        }
    }
    std::sort(parts.begin(), parts.end());
    std::string out;
    for (const std::string& part : parts) out += part + "\n";
    return out;
}

inline void check_text(const Stream& s, std::uint64_t, const std::string& wanted, shmx_runtime::Result<std::string_view> got) {
    expect(must(std::move(got)) == wanted, s.name() + ": another text");
}
inline void check_text(const Stream& s, std::uint64_t f, const std::string& wanted,
                       shmx_runtime::Result<std::optional<std::string_view>> result) {
    std::optional<std::string_view> const got = must(std::move(result));
    expect(got.has_value() == s.present(f), s.name() + ": there or not there");
    expect(!got || plain_json(*got) == plain_json(wanted), s.name() + ": another text");
}

// control messages

template <class M>
M message(std::uint64_t id, std::uint64_t k) {
    M made{};
    matrix_fill(made, 1000003 * id + 10007 * k);
    return made;
}
template <class M, class Client>
void send(Client& client, std::uint64_t id, std::uint64_t k) {
    must(client.send(message<M>(id, k)));
}
template <class M, class Body>
void check_message(const Body& body, std::uint64_t id, std::uint64_t k) {
    const M* got = std::get_if<M>(&body);
    expect(got != nullptr, "message " + std::to_string(k) + " is of another kind");
    expect(*got == message<M>(id, k), "message " + std::to_string(k) + " has other values");
}

/// What a runner does with a case.
class Case {
public:
    Case() = default;
    Case(const Case&) = delete;
    Case& operator=(const Case&) = delete;
    virtual ~Case() = default;
    virtual void create(const std::string& path, shmx_runtime::schema::Wire wire) = 0;
    virtual void publish(std::uint64_t f) = 0;
    virtual std::uint64_t receive() = 0;
    virtual void attach(const std::string& path) = 0;
    virtual void read(std::uint64_t f) = 0;
    virtual void snapshot(std::uint64_t f) = 0;
    virtual std::uint64_t send() = 0;
};

/// By name.
inline std::map<std::string, std::unique_ptr<Case> (*)()>& cases() {
    static std::map<std::string, std::unique_ptr<Case> (*)()> all;
    return all;
}

template <class Of>
class CaseOf final : public Case {
public:
    void create(const std::string& path, shmx_runtime::schema::Wire wire) override {
        server_.emplace(must(Of::Server_0::create(path, {.wire = wire})));
    }
    void publish(std::uint64_t f) override {
        auto frame = must(server_->begin());
        Of::write(frame, f);
        must(frame.publish_at(static_cast<double>(f) + 0.5));
    }
    std::uint64_t receive() override {
        std::uint64_t k = 0;
        for (int tries = 0; k < Of::messages && tries < 10'000; ++tries) {
            for (auto& message : server_->controls()) Of::check_message(message.body, k++);
            if (k < Of::messages) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        expect(k == Of::messages, std::to_string(k) + " messages came");
        return k;
    }
    void attach(const std::string& path) override {
        client_.emplace(must(Of::Client_0::attach(path)));
        watcher_.emplace(must(Of::Watcher_0::open(path)));
        copy_.emplace(must(watcher_->snapshot()));
    }
    void read(std::uint64_t f) override {
        auto frame = client_->latest();
        if (const shmx_runtime::Error* error = frame.error()) throw Failed{error->message()};
        expect(static_cast<bool>(frame), "there is no new frame");
        check(*frame, f);
        expect(!client_->latest(), "a frame comes twice");
    }
    void snapshot(std::uint64_t f) override {
        must(watcher_->refresh(*copy_));
        check(*copy_, f);
    }
    std::uint64_t send() override { return Of::send(*client_); }

private:
    template <class View>
    static void check(const View& view, std::uint64_t f) {
        expect(view.meta().sim_time == static_cast<double>(f) + 0.5, "another frame");
        Of::check(view, f);
    }

    std::optional<typename Of::Server_0> server_;
    std::optional<typename Of::Client_0> client_;
    std::optional<typename Of::Watcher_0> watcher_;
    std::optional<typename Of::Watcher_0::Snapshot> copy_;
};

/// Puts a case among the others.
template <class Of>
struct Registered {
    Registered() {
        cases()[Of::name] = +[]() -> std::unique_ptr<Case> { return std::make_unique<CaseOf<Of>>(); };
    }
};

}  // namespace matrix
#endif
